/** Publications, their channels, the rules of posting and the adapter contract. Calls its own api and the kernel only. */
package dev.madang.distribution.business;
