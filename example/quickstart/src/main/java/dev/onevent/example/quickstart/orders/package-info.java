/** Vonage's events and those of a shop. */
@NullMarked
package dev.onevent.example.quickstart.orders;

import org.jspecify.annotations.NullMarked;
