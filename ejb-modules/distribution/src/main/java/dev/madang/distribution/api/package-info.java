/** What the distribution service offers: where an event was posted. No storage, HTTP or Kafka type here. */
package dev.madang.distribution.api;
