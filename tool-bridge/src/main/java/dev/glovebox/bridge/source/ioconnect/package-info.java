/**
 * What an io.Connect platform can do, as tools: the interop methods of its applications, and the
 * areas of its API.
 *
 * <p>Always holds: the platform's own methods stay hidden; a method whose description cannot be
 * read is offered without types, never left out and never an error; no method of an application
 * takes a name of the platform's own functions. Start reading in {@link
 * dev.glovebox.bridge.source.ioconnect.InteropListing} for methods, and in {@link
 * dev.glovebox.bridge.source.ioconnect.area.Areas} for the rest.
 */
package dev.glovebox.bridge.source.ioconnect;
