/**
 * JSON read by the browser's own parser.
 *
 * <p>Always holds: a text reaches the parser as data; nothing is evaluated. Start reading in {@link
 * dev.glovebox.bridge.json.browser.BrowserJsonParser}.
 */
package dev.glovebox.bridge.json.browser;
