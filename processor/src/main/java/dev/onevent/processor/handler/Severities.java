package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Severity;

/**
 * How much a build makes of what a newer catalog may bring.
 *
 * @param newer of events without a route that are newer than the {@code since} of their class
 * @param deprecated of deprecated events that are handled while their successors are ignored
 */
public record Severities(Severity newer, Severity deprecated) {}
