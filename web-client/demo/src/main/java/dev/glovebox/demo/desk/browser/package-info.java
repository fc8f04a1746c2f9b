/**
 * The desk as a module of JavaScript: the table of its methods, and a way to call one.
 *
 * <p>Start reading in {@link dev.glovebox.demo.desk.browser.DeskModule}.
 */
package dev.glovebox.demo.desk.browser;
