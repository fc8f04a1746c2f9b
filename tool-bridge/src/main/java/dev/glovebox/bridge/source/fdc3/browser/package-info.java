/**
 * A desktop agent as JavaScript gives it: what its table cannot say in steps.
 *
 * <p>Always holds: every wait has an end; a listener is taken off again. Start reading in {@link
 * dev.glovebox.bridge.source.fdc3.browser.Fdc3Source}.
 */
package dev.glovebox.bridge.source.fdc3.browser;
