/** What the participation service offers: entries, the draw and its proof. No storage, HTTP or Kafka type here. */
package dev.madang.participation.api;
