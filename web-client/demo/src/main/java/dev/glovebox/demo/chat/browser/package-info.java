/**
 * A conversation on the page.
 *
 * <p>Always holds: texts go into the page as texts. Start reading in {@link
 * dev.glovebox.demo.chat.browser.ChatView}.
 */
package dev.glovebox.demo.chat.browser;
