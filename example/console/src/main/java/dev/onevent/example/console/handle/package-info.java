/** Handles what was stored: in order within a conversation, in parallel across conversations. */
@NullMarked
package dev.onevent.example.console.handle;

import org.jspecify.annotations.NullMarked;
