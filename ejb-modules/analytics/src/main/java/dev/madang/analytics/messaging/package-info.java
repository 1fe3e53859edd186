/** The analytics service on Kafka: it only listens. Calls the business layer and the kernel. */
package dev.madang.analytics.messaging;
