/**
 * The visitor's own script on the page: the editor's surroundings.
 *
 * <p>Start reading in {@link dev.glovebox.demo.script.browser.ScriptWay}.
 */
package dev.glovebox.demo.script.browser;
