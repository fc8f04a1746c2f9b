/**
 * What an io.Connect platform can do, as tools: for now the interop methods of its applications.
 *
 * <p>Always holds: the platform's own methods stay hidden; a method whose description cannot be
 * read is offered without types, never left out and never an error. Start reading in {@link
 * dev.glovebox.bridge.source.ioconnect.InteropListing}.
 */
package dev.glovebox.bridge.source.ioconnect;
