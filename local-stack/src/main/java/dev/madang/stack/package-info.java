/**
 * Starts the real PostgreSQL, Redis, Kafka, blob storage and Open Liberty on one machine, without containers.
 * Knows where they run and with which secrets; knows nothing of the application inside.
 * Calls no other module of Madang.
 */
package dev.madang.stack;
