/**
 * Plain JavaScript functions as tools: reads their definitions and calls them.
 *
 * <p>Always holds: a function gets a fresh copy of its arguments, and what it returns leaves as
 * JSON text or as a failure. Start reading in {@link
 * dev.glovebox.bridge.source.functions.browser.JsFunctions}.
 */
package dev.glovebox.bridge.source.functions.browser;
