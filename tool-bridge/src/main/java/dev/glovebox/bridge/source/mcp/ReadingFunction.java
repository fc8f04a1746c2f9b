package dev.glovebox.bridge.source.mcp;

import dev.glovebox.bridge.json.Json;

/** A function that Glovebox adds to a server's own tools: it only reads. */
record ReadingFunction(
    String name, String description, Json input, Json output, McpRequest request) {}
