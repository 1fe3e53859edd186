/**
 * The schema {@code ai}, the ai service's part of Redis and the market data that come with it. Calls the business
 * layer's interfaces and the kernel.
 */
package dev.madang.ai.data;
