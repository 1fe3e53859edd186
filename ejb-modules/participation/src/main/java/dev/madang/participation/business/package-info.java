/** Promotions, entries, the fair draw and their transactions. Calls its own api and the kernel only. */
package dev.madang.participation.business;
