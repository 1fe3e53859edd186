/** placeholder */
package dev.madang.event.api;
