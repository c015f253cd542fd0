/** What those who run the program look at: whether it is healthy, and what it counts. */
@NullMarked
package dev.onevent.example.console.operate;

import org.jspecify.annotations.NullMarked;
