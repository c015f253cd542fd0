/** Shows in a browser what was received and what became of it. */
@NullMarked
package dev.onevent.example.console.page;

import org.jspecify.annotations.NullMarked;
