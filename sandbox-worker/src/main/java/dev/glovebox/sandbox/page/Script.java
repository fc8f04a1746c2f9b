package dev.glovebox.sandbox.page;

/**
 * A script as the guest takes it.
 *
 * @param setupJson its inputs, namespaces and limits
 */
public record Script(String code, String setupJson) {}
