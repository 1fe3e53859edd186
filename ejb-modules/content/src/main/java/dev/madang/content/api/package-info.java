/** What the content service offers: pictures for an event. No storage, HTTP or drawing type here. */
package dev.madang.content.api;
