/**
 * What {@code functions(...)}, {@code ioConnect(...)} and the others make: one class for each kind
 * of source.
 *
 * <p>Start reading in {@link dev.glovebox.client.browser.sources.SourceReader}.
 */
package dev.glovebox.client.browser.sources;
