/** Figures of events, how they are kept and shown. Calls its own api and the kernel only. */
package dev.madang.analytics.business;
