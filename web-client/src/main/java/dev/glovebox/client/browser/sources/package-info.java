/**
 * What {@code functions(...)}, {@code ioConnect(...)} and the others make: handles, one class for
 * each kind of source.
 *
 * <p>Always holds: options are read once, when the handle is made; each CodeMode gets a source of
 * its own. Start reading in {@link dev.glovebox.client.browser.sources.SourceHandle}.
 */
package dev.glovebox.client.browser.sources;
