/**
 * Servers of other protocols as sources: the Model Context Protocol.
 *
 * <p>What always holds: the servers are published packages, or made with the protocol's own kit;
 * each test gives a script its outcome through {@code execute}.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.protocols.McpTest}.
 */
package dev.glovebox.e2e.protocols;
