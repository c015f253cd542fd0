/** Keeps what was received: nothing is answered before it is here. */
@NullMarked
package dev.onevent.example.console.store;

import org.jspecify.annotations.NullMarked;
