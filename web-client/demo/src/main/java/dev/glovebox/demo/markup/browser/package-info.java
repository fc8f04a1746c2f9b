/**
 * The page's own markup: its elements by their ids, and copies of its templates.
 *
 * <p>Always holds: texts go into the page as texts. Start reading in {@link
 * dev.glovebox.demo.markup.browser.Markup}.
 */
package dev.glovebox.demo.markup.browser;
