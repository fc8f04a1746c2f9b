/**
 * A connection to an MCP server, as {@code mcp-connection.js} gives it, and the source over it.
 *
 * <p>Always holds: arguments and answers cross as JSON text; a call's signal reaches the server.
 * Start reading in {@link dev.glovebox.bridge.source.mcp.browser.McpSource}.
 */
package dev.glovebox.bridge.source.mcp.browser;
