/**
 * JSON as plain values: what schemas, arguments and results are read as.
 *
 * <p>What always holds: a value is immutable; texts become values by the browser's own parser
 * alone, behind {@link dev.glovebox.bridge.json.JsonParser} ({@link
 * dev.glovebox.bridge.json.JsonOutline} and {@link dev.glovebox.bridge.json.JsonTokens} walk over a
 * text a piece at a time, to bound it before it is parsed, and make no values); nothing is nested
 * deeper than {@link dev.glovebox.bridge.json.JsonLimits#MAX_DEPTH}, so walking a value cannot
 * exhaust the stack.
 *
 * <p>Start with {@link dev.glovebox.bridge.json.Json}.
 */
package dev.glovebox.bridge.json;
