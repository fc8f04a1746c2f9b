/**
 * What an OpenAPI document describes, as tools: one function for each operation, and the request
 * that a call of it becomes.
 *
 * <p>Always holds: a script chooses values and never the host, the path's shape, a credential or a
 * header that the document does not name; a description that cannot be read is offered without
 * types. Start reading in {@link dev.glovebox.bridge.source.openapi.OpenApiListing}.
 */
package dev.glovebox.bridge.source.openapi;
