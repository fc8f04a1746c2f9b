/**
 * What follows the catalogue: takes in what sources list, reads it for the search and the stubs,
 * and looks through its schemas and the rules that speak about it.
 *
 * <p>Always holds: everything is done a little at a time, so that ten thousand tools do not block
 * the page. Start reading in {@link dev.glovebox.client.catalogue.CatalogueReader}.
 */
package dev.glovebox.client.catalogue;
