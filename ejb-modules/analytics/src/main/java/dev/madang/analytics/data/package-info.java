/** The schema {@code analytics} and the cached pages: migrations and repositories. Calls the business layer's interfaces and the kernel. */
package dev.madang.analytics.data;
