/**
 * The product as JavaScript has it: of the package's API what the page uses, and nothing besides.
 *
 * <p>Start reading in {@link dev.glovebox.demo.product.browser.CodeModeObject}.
 */
package dev.glovebox.demo.product.browser;
