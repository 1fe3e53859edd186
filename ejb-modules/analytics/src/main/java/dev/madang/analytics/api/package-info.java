/** What the analytics service offers: what each event brought. No storage, HTTP or Kafka type here. */
package dev.madang.analytics.api;
