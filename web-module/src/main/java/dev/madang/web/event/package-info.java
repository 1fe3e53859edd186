/** The HTTP calls of the event service. Thin: each resource delegates to the service's api. */
package dev.madang.web.event;
