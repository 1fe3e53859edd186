/** The event service on Kafka. Calls the business layer's interfaces and the kernel. */
package dev.madang.event.messaging;
