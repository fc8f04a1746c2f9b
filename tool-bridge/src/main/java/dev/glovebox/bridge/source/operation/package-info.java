/**
 * The functions of a platform's API object as tools: what each one is called, takes and gives is
 * data, and so is the way to it.
 *
 * <p>What always holds: an operation that the API object does not have is not offered; what a
 * native call gives is cut to the declared result, so a window or an application leaves as plain
 * values and never as an object of the platform. Nothing here touches the browser; the {@code
 * browser} package walks the steps.
 *
 * <p>Start with {@link dev.glovebox.bridge.source.operation.Operation}, and see a table of them in
 * {@link dev.glovebox.bridge.source.ioconnect}.
 */
package dev.glovebox.bridge.source.operation;
