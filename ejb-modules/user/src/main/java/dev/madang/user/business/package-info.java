/** Members, shops, their rules and use cases with their transactions. Calls its own api and the kernel only. */
package dev.madang.user.business;
