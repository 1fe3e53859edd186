/** placeholder */
package dev.madang.ai.api;
