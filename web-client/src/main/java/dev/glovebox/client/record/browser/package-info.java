/**
 * Stores that live in the browser or in the app, behind the port {@link
 * dev.glovebox.client.record.store.RunStore}. Entries cross as texts, and come back as texts that
 * nobody has to believe.
 */
package dev.glovebox.client.record.browser;
