/**
 * What io.Connect can do beside the methods of its applications: one area, one file, and each of
 * them a table of operations.
 *
 * <p>What always holds: an area names only what the published declarations of {@code
 * @interopio/browser} 3.5 and 4.x name; what an io.Connect object lacks is not offered. An
 * operation that opens, moves, writes or raises anything is not read-only. Start with {@link
 * dev.glovebox.bridge.source.ioconnect.area.Areas}.
 */
package dev.glovebox.bridge.source.ioconnect.area;
