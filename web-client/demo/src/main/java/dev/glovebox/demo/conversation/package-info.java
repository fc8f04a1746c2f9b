/**
 * What a user, a model and its tools say to each other.
 *
 * <p>Knows no browser. Start reading in {@link dev.glovebox.demo.conversation.Message}.
 */
package dev.glovebox.demo.conversation;
