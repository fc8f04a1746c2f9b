/**
 * Everything that may be called, under final names; how it is found by words is in {@code search}.
 *
 * <p>What always holds: a {@link dev.glovebox.bridge.catalogue.Namespace} is immutable and is
 * replaced when its sources change; names depend on what is listed and never on the order in which
 * it came; two sources that wish the same namespace share it.
 *
 * <p>Start with {@link dev.glovebox.bridge.catalogue.Catalogue}.
 */
package dev.glovebox.bridge.catalogue;
