/**
 * What the compiled Java gives the page, and its views.
 *
 * <p>Always holds: nothing is decided here, only shown. Start reading in {@link
 * dev.glovebox.demo.page.browser.PageModule}.
 */
package dev.glovebox.demo.page.browser;
