/**
 * Tabs of the page.
 *
 * <p>Start reading in {@link dev.glovebox.demo.tabs.browser.Tabs}.
 */
package dev.glovebox.demo.tabs.browser;
