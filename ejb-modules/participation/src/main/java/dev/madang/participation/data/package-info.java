/** The schema {@code participation}: its migrations and repositories. Calls the business layer's interfaces and the kernel. */
package dev.madang.participation.data;
