/** The annotation processor: {@link dev.onevent.processor.EventProcessor} is its table of contents. */
@NullMarked
package dev.onevent.processor;

import org.jspecify.annotations.NullMarked;
