/**
 * The editor's help, joined to the product's checker.
 *
 * <p>Start reading in {@link dev.glovebox.demo.writing.browser.Assistant}.
 */
package dev.glovebox.demo.writing.browser;
