/** How the API tells of jobs, whichever service runs them. Knows HTTP, calls nobody. */
package dev.madang.web.job;
