package dev.glovebox.bridge.gate.argument;

/**
 * The arguments of a call under the names of its schema.
 *
 * @param json the text of an object; its values are as the script wrote them
 * @param bytes how many the script wrote
 */
public record BoundArguments(String json, int bytes) {}
