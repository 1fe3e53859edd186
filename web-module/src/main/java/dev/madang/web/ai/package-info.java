/** The HTTP calls of the ai service. Thin: each resource delegates to the service's api. */
package dev.madang.web.ai;
