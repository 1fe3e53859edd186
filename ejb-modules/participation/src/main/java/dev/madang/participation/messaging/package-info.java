/** The participation service on Kafka. Calls the business layer and the kernel. */
package dev.madang.participation.messaging;
