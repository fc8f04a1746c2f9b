package dev.glovebox.bridge.inspect;

/**
 * What there is to call, as it stands in a tool's description.
 *
 * @param text empty where it is too long for one
 * @param areCallsTold whether it says how each function is called
 */
public record Overview(String text, boolean areCallsTold) {}
