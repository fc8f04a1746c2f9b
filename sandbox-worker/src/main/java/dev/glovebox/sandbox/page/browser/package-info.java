/**
 * The page's edge: the sealed frame, the ports into its workers, and the runtime files.
 *
 * <p>Always holds: a message of the frame counts only if it came from the frame's own window, and
 * after the handshake only ports are heard. Start reading in {@link
 * dev.glovebox.sandbox.page.browser.SealedFrame}.
 */
package dev.glovebox.sandbox.page.browser;
