package dev.glovebox.demo.catalogue;

/**
 * A line of the overview.
 *
 * @param size how many functions it has, in words
 */
public record Namespace(String name, String size, String purpose) {}
