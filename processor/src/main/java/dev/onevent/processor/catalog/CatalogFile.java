package dev.onevent.processor.catalog;

/**
 * A file of a catalog.
 *
 * @param name what messages call it
 * @param text its content
 */
public record CatalogFile(String name, String text) {}
