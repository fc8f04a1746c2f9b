/**
 * What a model is shown when it asks what it can call.
 *
 * <p>What always holds: the answer is plain text and never a failure; it touches no sandbox; stubs
 * in it are those of {@link dev.glovebox.bridge.stub.StubBook}, letter for letter.
 *
 * <p>Start with {@link dev.glovebox.bridge.inspect.Inspector}.
 */
package dev.glovebox.bridge.inspect;
