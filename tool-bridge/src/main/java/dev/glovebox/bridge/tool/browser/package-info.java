/**
 * What every tool in a browser needs: a signal that a call is cancelled, and the words of what it
 * threw.
 *
 * <p>Always holds: nothing here calls a tool. Start reading in {@link
 * dev.glovebox.bridge.tool.browser.CallSignal}.
 */
package dev.glovebox.bridge.tool.browser;
