/** Madang seen from outside, over HTTP only: a client for tests and the main job as a walk. No code of the application. */
package dev.madang.tests.walk;
