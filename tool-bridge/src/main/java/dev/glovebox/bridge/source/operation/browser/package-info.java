/**
 * Walks the steps of an operation on the API object itself.
 *
 * <p>Always holds: a native function is called as a member of its owner; what it gives leaves as
 * JSON text, cut to the declared result; what it throws or rejects with leaves as a failure with
 * the platform's words. Start reading in {@link
 * dev.glovebox.bridge.source.operation.browser.OperationInvoker}.
 */
package dev.glovebox.bridge.source.operation.browser;
