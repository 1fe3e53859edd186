/** What the user service offers: accounts of shop owners. No storage, HTTP or Kafka type here. */
package dev.madang.user.api;
