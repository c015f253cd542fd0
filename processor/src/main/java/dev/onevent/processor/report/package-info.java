/** The report of where a router sends events, in each of its forms; what stands in it comes from the router's plan. */
@NullMarked
package dev.onevent.processor.report;

import org.jspecify.annotations.NullMarked;
