/**
 * Conversations as JavaScript has them.
 *
 * <p>Start reading in {@link dev.glovebox.demo.conversation.browser.GivenMessages}.
 */
package dev.glovebox.demo.conversation.browser;
