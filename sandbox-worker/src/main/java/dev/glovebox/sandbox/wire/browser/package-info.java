/**
 * Frames as JavaScript arrays: {@code [version, [kind, field, …], …]}, one array a message event.
 *
 * <p>Always holds: a reader never calls a method of what it was sent and never trusts its type.
 */
package dev.glovebox.sandbox.wire.browser;
