/** What you write ({@link dev.onevent.OnEvent}, {@link dev.onevent.EventCatalog}) and what you get back. */
@NullMarked
package dev.onevent;

import org.jspecify.annotations.NullMarked;
