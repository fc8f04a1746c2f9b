/**
 * Plain functions as a source: a namespace, and functions with JSON Schema or without.
 *
 * <p>What always holds: the list is fixed when the source is made. Start with {@link
 * dev.glovebox.bridge.source.functions.FunctionsSource}.
 */
package dev.glovebox.bridge.source.functions;
