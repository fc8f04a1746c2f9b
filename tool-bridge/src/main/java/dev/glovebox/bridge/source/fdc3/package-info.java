/**
 * What an FDC3 desktop agent can do, as tools of the namespace {@code fdc3}.
 *
 * <p>Always holds: only what the standard's {@code DesktopAgent} names is offered, and of that what
 * the agent at hand has; contexts pass as they are, channels and resolutions as plain values. Start
 * reading in {@link dev.glovebox.bridge.source.fdc3.DesktopAgentArea}.
 */
package dev.glovebox.bridge.source.fdc3;
