/** Measurements against a named reference on the same backends in the same run. Nothing here is part of a test. */
package dev.madang.tests.bench;
