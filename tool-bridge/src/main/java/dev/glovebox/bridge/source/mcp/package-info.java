/**
 * What a server of the Model Context Protocol offers, as tools: its own tools, and functions that
 * list and read its resources and prompts.
 *
 * <p>Always holds: whatever a server says is foreign text; a description that cannot be read makes
 * a tool without types, and an answer that cannot be read is one failed call. Start reading in
 * {@link dev.glovebox.bridge.source.mcp.McpListing}.
 */
package dev.glovebox.bridge.source.mcp;
