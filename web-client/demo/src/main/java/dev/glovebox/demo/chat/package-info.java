/**
 * A conversation as it is shown.
 *
 * <p>Knows no browser. Start reading in {@link dev.glovebox.demo.chat.Shown}.
 */
package dev.glovebox.demo.chat;
