/** Trend analysis, planning and the jobs that do it. Calls its own api and the kernel. */
package dev.madang.ai.business;
