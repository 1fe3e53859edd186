/** The HTTP calls of the participation service. Thin: each resource delegates to the service's api. */
package dev.madang.web.participation;
