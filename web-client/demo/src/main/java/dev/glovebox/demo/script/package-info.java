/**
 * The way in which the visitor writes the script.
 *
 * <p>Knows no browser. Start reading in {@link dev.glovebox.demo.script.Problems}.
 */
package dev.glovebox.demo.script;
