/** What the ai service offers: jobs that recommend plans, and their results. No storage, HTTP or Kafka type here. */
package dev.madang.ai.api;
