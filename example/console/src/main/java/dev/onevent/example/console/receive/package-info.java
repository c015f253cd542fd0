/** Takes webhooks over HTTP. */
@NullMarked
package dev.onevent.example.console.receive;

import org.jspecify.annotations.NullMarked;
