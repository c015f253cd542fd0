/** Mistakes of the user, as values: collected while reading and checking, printed once at the end. */
@NullMarked
package dev.onevent.processor.problem;

import org.jspecify.annotations.NullMarked;
