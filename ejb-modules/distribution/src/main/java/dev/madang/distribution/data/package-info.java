/** The schema {@code distribution}. Calls the business layer's interfaces and the kernel. */
package dev.madang.distribution.data;
