/** The catalog language: YAML in, a {@link dev.onevent.processor.catalog.Catalog} and mistakes out; knows no compiler. */
@NullMarked
package dev.onevent.processor.catalog;

import org.jspecify.annotations.NullMarked;
