/**
 * Where the page says that the product could not be loaded.
 *
 * <p>Start reading in {@link dev.glovebox.demo.loading.browser.LoadNotice}.
 */
package dev.glovebox.demo.loading.browser;
