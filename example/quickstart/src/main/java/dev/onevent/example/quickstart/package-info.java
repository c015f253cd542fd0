/** The README's example. */
@NullMarked
package dev.onevent.example.quickstart;

import org.jspecify.annotations.NullMarked;
