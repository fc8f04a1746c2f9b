/**
 * JSON as plain values: what schemas, arguments and results are read as.
 *
 * <p>What always holds: a value is immutable; no text is parsed here (the browser's own parser
 * stands behind {@link dev.glovebox.bridge.json.JsonParser}); nothing is nested deeper than {@link
 * dev.glovebox.bridge.json.JsonLimits#MAX_DEPTH}, so walking a value cannot exhaust the stack.
 *
 * <p>Start with {@link dev.glovebox.bridge.json.Json}.
 */
package dev.glovebox.bridge.json;
