/** placeholder */
package dev.madang.distribution.api;
