/** The built-in renderer: pictures drawn in this process, without any outside service. Knows the business layer only. */
package dev.madang.content.data.drawing;
