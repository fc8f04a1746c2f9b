/**
 * The source over an OpenAPI document, and the way to {@code openapi/sender.js}, which adds
 * credentials and sends.
 *
 * <p>Always holds: a request is built before a credential is near, and an answer crosses back
 * without any. Start reading in {@link dev.glovebox.bridge.source.openapi.browser.OpenApiSource}.
 */
package dev.glovebox.bridge.source.openapi.browser;
