/**
 * The sealed box that a script runs in.
 *
 * <p>Two sides and the wire between them: {@code page} is trusted and runs in the host's window;
 * {@code guest} runs in the worker and is never trusted, because a script may own it. Start reading
 * in {@link dev.glovebox.sandbox.wire.Message}, which is all that the two sides can say.
 */
package dev.glovebox.sandbox;
