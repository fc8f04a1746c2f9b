/**
 * A run on the page, from the button that starts it to its outcome.
 *
 * <p>Always holds: it is drawn at most once a frame, and never more of it than a part. Start
 * reading in {@link dev.glovebox.demo.run.browser.RunPanel}.
 */
package dev.glovebox.demo.run.browser;
