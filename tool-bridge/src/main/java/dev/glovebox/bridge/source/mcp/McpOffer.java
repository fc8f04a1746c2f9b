package dev.glovebox.bridge.source.mcp;

import dev.glovebox.bridge.json.JsonArray;

/**
 * What a server offers at one moment.
 *
 * @param tools as the server describes them
 * @param hasResources whether it says that it has resources
 * @param hasPrompts whether it says that it has prompts
 */
public record McpOffer(JsonArray tools, boolean hasResources, boolean hasPrompts) {}
