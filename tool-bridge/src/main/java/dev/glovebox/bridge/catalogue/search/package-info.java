/**
 * Finds functions of the catalogue by words.
 *
 * <p>What always holds: {@link dev.glovebox.bridge.catalogue.search.Search} is a port. {@link
 * dev.glovebox.bridge.catalogue.search.KeywordSearch} stands behind it and needs nothing else; an
 * index library at the browser edge may take its place. The catalogue does not know that it is
 * searched.
 *
 * <p>Start with {@link dev.glovebox.bridge.catalogue.search.KeywordSearch}.
 */
package dev.glovebox.bridge.catalogue.search;
