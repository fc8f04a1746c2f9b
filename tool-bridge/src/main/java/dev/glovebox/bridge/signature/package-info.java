/**
 * A tool as a Python function: its parameters in order, and its result.
 *
 * <p>What always holds: the stub that a model reads and the binding of a call's arguments come from
 * the same {@link dev.glovebox.bridge.signature.Signature}, so they cannot disagree. Required
 * parameters come first, each group in the order of the schema.
 *
 * <p>Start with {@link dev.glovebox.bridge.signature.SignatureReader}.
 */
package dev.glovebox.bridge.signature;
