/**
 * JSON Schema (2020-12 and draft-07) read as Python types.
 *
 * <p>What always holds: reading never fails. What cannot be understood is {@code Any}; depth, size
 * and recursion are bounded, because schemas come from strangers. Types are values here; {@link
 * dev.glovebox.bridge.stub} writes them as text.
 *
 * <p>Whether a value fits a schema is asked through {@link
 * dev.glovebox.bridge.schema.ValueValidator}, behind which is a library.
 *
 * <p>Start with {@link dev.glovebox.bridge.schema.SchemaReader}.
 */
package dev.glovebox.bridge.schema;
