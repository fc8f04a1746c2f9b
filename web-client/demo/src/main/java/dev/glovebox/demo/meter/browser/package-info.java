/**
 * The meter on the page.
 *
 * <p>Start reading in {@link dev.glovebox.demo.meter.browser.MeterView}.
 */
package dev.glovebox.demo.meter.browser;
