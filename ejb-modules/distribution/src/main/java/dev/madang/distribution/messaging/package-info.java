/** The distribution service on Kafka. Calls the business layer and the kernel. */
package dev.madang.distribution.messaging;
