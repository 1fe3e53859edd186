/** The HTTP calls of the content service. Thin: each resource delegates to the service's api. */
package dev.madang.web.content;
