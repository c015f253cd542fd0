/** Posts a conversation to a receiver as the vendor would. */
@NullMarked
package dev.onevent.example.console.send;

import org.jspecify.annotations.NullMarked;
