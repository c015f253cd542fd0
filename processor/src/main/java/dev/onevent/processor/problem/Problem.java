package dev.onevent.processor.problem;

/**
 * A mistake.
 *
 * @param site where
 * @param message what is wrong, and what would be right
 */
public record Problem(Site site, String message) {}
