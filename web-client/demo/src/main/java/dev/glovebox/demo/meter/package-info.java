/**
 * What a conversation costs in tokens, with the two tools and with a tool for each function.
 *
 * <p>Knows no browser, and no number by heart: all of them are counted. Start reading in {@link
 * dev.glovebox.demo.meter.Bill}.
 */
package dev.glovebox.demo.meter;
