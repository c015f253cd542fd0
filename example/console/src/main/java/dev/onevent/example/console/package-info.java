/** Prints the timeline of a conversation: a program of plain {@code @OnEvent} classes. */
@NullMarked
package dev.onevent.example.console;

import org.jspecify.annotations.NullMarked;
