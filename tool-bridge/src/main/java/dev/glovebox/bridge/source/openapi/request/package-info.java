/**
 * The request that a call of an operation becomes, and what its answer is to a script.
 *
 * <p>Always holds: values are encoded where they stand, so that none changes the host, the path's
 * shape or another value; nothing is sent but through the port {@link
 * dev.glovebox.bridge.source.openapi.request.HttpSender}. Start reading in {@link
 * dev.glovebox.bridge.source.openapi.request.RequestBuilder}.
 */
package dev.glovebox.bridge.source.openapi.request;
