/** Versions of catalogs, which catalogs and handler classes name. */
@NullMarked
package dev.onevent.processor.version;

import org.jspecify.annotations.NullMarked;
