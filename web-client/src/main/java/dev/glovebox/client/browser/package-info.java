/**
 * The compiled module's edge: its exports, and the assembly of a CodeMode out of all parts.
 *
 * <p>Always holds: what comes in is read in {@code options} and {@code sources}, what goes out is
 * written in {@code objects}; nothing is decided here. Start reading in {@link
 * dev.glovebox.client.browser.GloveboxModule}.
 */
package dev.glovebox.client.browser;
