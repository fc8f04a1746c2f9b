/**
 * Everything that may be called, under final names, and the ways to find it.
 *
 * <p>What always holds: a {@link dev.glovebox.bridge.catalogue.Namespace} is immutable and is
 * replaced when its sources change; names depend on what is listed and never on the order in which
 * it came; two sources that wish the same namespace share it.
 *
 * <p>{@link dev.glovebox.bridge.catalogue.Search} is a port. {@link
 * dev.glovebox.bridge.catalogue.KeywordSearch} stands behind it and needs nothing else; an index
 * library at the browser edge may take its place.
 *
 * <p>Start with {@link dev.glovebox.bridge.catalogue.Catalogue}.
 */
package dev.glovebox.bridge.catalogue;
