/**
 * The JavaScript API: options to records, outcomes to objects, and the exports themselves.
 *
 * <p>Always holds: a value from outside is read once, here, and is a Java record from then on;
 * nothing is decided here. Start reading in {@link dev.glovebox.client.browser.GloveboxModule}.
 */
package dev.glovebox.client.browser;
