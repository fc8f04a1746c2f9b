/**
 * The checker in its worker, and what it found as JavaScript gets it.
 *
 * <p>Always holds: the worker runs in the sealed frame, and what it says is taken as hostile. Start
 * reading in {@link dev.glovebox.client.check.browser.CheckerSpawner}.
 */
package dev.glovebox.client.check.browser;
