/** The HTTP calls of the distribution service. Thin: each resource delegates to the service's api. */
package dev.madang.web.distribution;
