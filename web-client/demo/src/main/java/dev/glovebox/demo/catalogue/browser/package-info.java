/**
 * The catalogue on the page: it is browsed, searched as a model searches it, and put into scripts.
 *
 * <p>Always holds: nothing is run. Start reading in {@link
 * dev.glovebox.demo.catalogue.browser.CataloguePanel}.
 */
package dev.glovebox.demo.catalogue.browser;
