/** placeholder */
package dev.madang.content.api;
