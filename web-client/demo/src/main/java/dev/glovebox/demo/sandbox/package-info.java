/**
 * What the sandbox is doing, as the page tells it.
 *
 * <p>Knows no browser. Start reading in {@link dev.glovebox.demo.sandbox.SandboxClock}.
 */
package dev.glovebox.demo.sandbox;
