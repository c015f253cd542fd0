/** The README's examples. */
@NullMarked
package dev.onevent.example.quickstart;

import org.jspecify.annotations.NullMarked;
