/** The HTTP calls of the user service. Thin: each resource delegates to the service's api. */
package dev.madang.web.user;
