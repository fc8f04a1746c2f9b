/**
 * Reads operations out of an OpenAPI document, as it is found.
 *
 * <p>Always holds: nothing here throws for what a document says; what cannot be read is left out,
 * or is without a type. Start reading in {@link
 * dev.glovebox.bridge.source.openapi.document.OperationReader}.
 */
package dev.glovebox.bridge.source.openapi.document;
