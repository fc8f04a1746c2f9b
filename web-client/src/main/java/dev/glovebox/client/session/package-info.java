/**
 * Conversations: scripts that find what the ones before them left.
 *
 * <p>Always holds: a session has one sandbox that nobody else uses, and runs one script at a time.
 * Start reading in {@link dev.glovebox.client.session.CodeSession}.
 */
package dev.glovebox.client.session;
