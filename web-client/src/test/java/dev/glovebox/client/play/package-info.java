/**
 * A CodeMode that a test plays: everything that needs a browser, a person or time is in the test's
 * hands, so that a whole run takes a millisecond. Start reading in {@link
 * dev.glovebox.client.play.PlayedCodeMode}.
 */
package dev.glovebox.client.play;
