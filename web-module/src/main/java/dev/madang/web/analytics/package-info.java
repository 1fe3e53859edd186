/** The HTTP calls of the analytics service. Thin: each resource delegates to the service's api. */
package dev.madang.web.analytics;
