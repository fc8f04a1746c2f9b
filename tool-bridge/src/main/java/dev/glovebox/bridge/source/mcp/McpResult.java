package dev.glovebox.bridge.source.mcp;

/**
 * What a server answered to one request.
 *
 * @param isError whether the server says that the tool failed
 * @param structured the JSON text of the answer when it has a structure of its own, or null
 * @param content the JSON text of the list of content parts; empty when there is a structure
 */
public record McpResult(boolean isError, String structured, String content) {}
