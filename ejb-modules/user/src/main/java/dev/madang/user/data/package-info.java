/** The schema {@code users}: its migrations and repositories. Calls the business layer's interfaces and the kernel. */
package dev.madang.user.data;
