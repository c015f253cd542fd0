package dev.onevent.processor.problem;

/**
 * A mistake, or what may be one.
 *
 * @param severity how much is made of it
 * @param site where
 * @param message what is wrong, and what would be right
 */
public record Problem(Severity severity, Site site, String message) {}
