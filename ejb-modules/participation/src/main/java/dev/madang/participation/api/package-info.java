/** placeholder */
package dev.madang.participation.api;
