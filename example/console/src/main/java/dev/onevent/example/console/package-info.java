/** The commands of the console, and the {@code @OnEvent} classes that make a timeline of events. */
@NullMarked
package dev.onevent.example.console;

import org.jspecify.annotations.NullMarked;
