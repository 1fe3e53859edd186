/** Redis, blob storage and the schema {@code content}. Calls the business layer's interfaces and the kernel. */
package dev.madang.content.data;
