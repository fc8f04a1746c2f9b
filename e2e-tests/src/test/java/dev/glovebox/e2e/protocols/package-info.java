/**
 * What others describe, as sources: servers of the Model Context Protocol, OpenAPI documents, and
 * functions with validators.
 *
 * <p>What always holds: the servers are published packages, or made with the protocol's own kit;
 * each test gives a script its outcome through {@code execute}.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.protocols.McpTest}.
 */
package dev.glovebox.e2e.protocols;
