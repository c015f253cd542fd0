/** Handler classes as the compiler sees them, and the checks of what they route; knows no catalog and no generated source. */
@NullMarked
package dev.onevent.processor.handler;

import org.jspecify.annotations.NullMarked;
