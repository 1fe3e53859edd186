/** What the event service offers: drafts, published events and what customers see of them. No storage, HTTP or Kafka. */
package dev.madang.event.api;
