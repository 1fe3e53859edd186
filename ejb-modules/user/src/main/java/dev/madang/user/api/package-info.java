/** What the user service offers: accounts, sessions and keys of shop owners, reference lists. No storage, HTTP or Kafka type. */
package dev.madang.user.api;
