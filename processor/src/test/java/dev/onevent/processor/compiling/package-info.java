/** Compiles small projects in tests, on each compiler that the processor is for. */
@NullMarked
package dev.onevent.processor.compiling;

import org.jspecify.annotations.NullMarked;
