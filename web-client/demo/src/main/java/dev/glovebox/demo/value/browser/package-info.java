/**
 * JSON values on the page.
 *
 * <p>Always holds: texts go into the page as texts. Start reading in {@link
 * dev.glovebox.demo.value.browser.ValueView}.
 */
package dev.glovebox.demo.value.browser;
