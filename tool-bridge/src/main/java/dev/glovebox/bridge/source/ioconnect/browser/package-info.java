/**
 * The io.Connect API as JavaScript gives it: overlays, and the source that follows it live.
 *
 * <p>Always holds: what the platform answers leaves as JSON text; both of its time-outs are always
 * set. Start reading in {@link dev.glovebox.bridge.source.ioconnect.browser.IoConnectSource}.
 */
package dev.glovebox.bridge.source.ioconnect.browser;
