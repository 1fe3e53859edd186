/** Drafts and published events, their rules and use cases with their transactions. Calls its own api and the kernel. */
package dev.madang.event.business;
