/**
 * The schema {@code events} and the event service's part of Redis: migrations, repositories, readers of what other
 * services keep there. Calls the business layer's interfaces and the kernel.
 */
package dev.madang.event.data;
