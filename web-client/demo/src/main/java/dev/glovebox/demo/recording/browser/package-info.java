/**
 * A recorded conversation, held again in this tab.
 *
 * <p>Always holds: the words and the calls are the recorded ones, and what the calls are answered
 * is not. Start reading in {@link dev.glovebox.demo.recording.browser.Player}.
 */
package dev.glovebox.demo.recording.browser;
