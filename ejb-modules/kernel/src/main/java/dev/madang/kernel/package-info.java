/**
 * What all services share and nothing of the business: errors, event envelope, outbox, inbox, jobs, leases, Redis,
 * field encryption. It knows no service, no HTTP and no shop, event or entry. Any module may call it.
 */
package dev.madang.kernel;
