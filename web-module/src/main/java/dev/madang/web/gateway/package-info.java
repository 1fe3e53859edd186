/**
 * The one door: who may call, correlation ids, tokens and sessions, and every failure as problem+json. It knows HTTP;
 * it knows no business.
 */
package dev.madang.web.gateway;
