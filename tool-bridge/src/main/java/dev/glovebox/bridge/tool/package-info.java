/**
 * What a tool is, and what offers tools.
 *
 * <p>What always holds: a {@link dev.glovebox.bridge.tool.Tool} carries a name that is valid
 * Python; arguments and results are JSON texts; a tool answers through a callback and may be
 * cancelled. Nothing here decides whether a call is allowed.
 *
 * <p>Start with {@link dev.glovebox.bridge.tool.Source}, whose raw definitions the catalogue turns
 * into tools.
 */
package dev.glovebox.bridge.tool;
