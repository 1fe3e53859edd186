/** What a picture says, the job that makes pictures, and the ports it needs. Calls its own api and the kernel only. */
package dev.madang.content.business;
