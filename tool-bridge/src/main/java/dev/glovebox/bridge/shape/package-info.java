/**
 * The shape of results that were seen, for tools that declare none, or another one.
 *
 * <p>What always holds: no value is kept, only kinds, and names of fields that look like names;
 * what is looked at is bounded in depth, width, length and number; the shape does not depend on the
 * order in which the results came.
 *
 * <p>Start with {@link dev.glovebox.bridge.shape.ObservedResults}.
 */
package dev.glovebox.bridge.shape;
