/** Catalogs and events made at random. */
@NullMarked
package dev.onevent.processor.random;

import org.jspecify.annotations.NullMarked;
