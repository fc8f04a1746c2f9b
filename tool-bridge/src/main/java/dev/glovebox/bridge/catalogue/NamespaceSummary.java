package dev.glovebox.bridge.catalogue;

/** One line about a namespace. */
public record NamespaceSummary(String name, String purpose, int count) {}
