/** The pages of the web UI under their public addresses. They read the API in the browser, nothing is read here. */
package dev.madang.web.ui;
