/**
 * What an OpenAPI document describes, as tools: {@code document} reads it, an {@code operation} is
 * what each function stands for, and a call of it becomes a {@code request}.
 *
 * <p>Always holds: a script chooses values and never the host, the path's shape, a credential or a
 * header that the document does not name; a description that cannot be read is offered without
 * types. Start reading in {@link dev.glovebox.bridge.source.openapi.OpenApiListing}.
 */
package dev.glovebox.bridge.source.openapi;
