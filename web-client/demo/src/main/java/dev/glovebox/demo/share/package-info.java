/**
 * A script as part of a link.
 *
 * <p>Knows no browser. Start reading in {@link dev.glovebox.demo.share.ScriptLink}.
 */
package dev.glovebox.demo.share;
