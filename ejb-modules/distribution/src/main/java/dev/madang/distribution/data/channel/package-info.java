/** The channels' adapters, a class each. They know the business layer's contract and nothing of storage. */
package dev.madang.distribution.data.channel;
