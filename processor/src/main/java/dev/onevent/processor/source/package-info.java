/** The generated sources, one class here for each kind of generated type; knows catalogs and routes, no compiler. */
@NullMarked
package dev.onevent.processor.source;

import org.jspecify.annotations.NullMarked;
