/**
 * Where tools come from: one package a kind of source.
 *
 * <p>What always holds: a source only maps foreign descriptions to {@link
 * dev.glovebox.bridge.tool.ToolDefinition}; it names nothing in Python, decides nothing and logs
 * nothing. The mapping is pure Java; what touches the browser is in its {@code browser} package.
 *
 * <p>Start with {@link dev.glovebox.bridge.source.functions}, the smallest one.
 */
package dev.glovebox.bridge.source;
