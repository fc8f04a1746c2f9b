/**
 * The operations of an API, as they were read: where each argument stands in a request, and what
 * its body is.
 *
 * <p>Always holds: it knows neither the document that it came from nor how a request is written;
 * what a header may carry is decided here for both. Start reading in {@link
 * dev.glovebox.bridge.source.openapi.operation.Operation}.
 */
package dev.glovebox.bridge.source.openapi.operation;
