package dev.glovebox.bridge.source.mcp;

import dev.glovebox.bridge.source.Selection;

/**
 * How a server is presented to scripts.
 *
 * @param namespace the name it gets in Python
 * @param purpose what it is good for, in a line; may be empty
 * @param selection which of its tools are offered
 * @param trustsHints whether a tool that the server calls read-only counts as such
 */
public record McpSettings(
    String namespace, String purpose, Selection selection, boolean trustsHints) {}
