/**
 * What generated code calls: a strict reader and a writer of JSON in UTF-8, and the base of the generated codecs.
 *
 * <p>It is no general JSON library. Names here are stable for generated code within a major version; a person calls
 * {@link dev.onevent.json.EventCodec} at most.
 */
@NullMarked
package dev.onevent.json;

import org.jspecify.annotations.NullMarked;
