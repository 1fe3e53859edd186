/** placeholder */
package dev.madang.analytics.api;
