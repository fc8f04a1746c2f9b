package dev.glovebox.sandbox.page;

/**
 * A script as the guest takes it.
 *
 * @param setupJson its inputs, namespaces and limits
 * @param turns what goes into each of its turns
 */
public record Script(String code, String setupJson, TurnOrder turns) {}
