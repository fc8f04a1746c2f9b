/**
 * The visitor's own model on the page.
 *
 * <p>Always holds: the key is in its field and in what asks the model, and nowhere else. Start
 * reading in {@link dev.glovebox.demo.agent.browser.AgentWay}.
 */
package dev.glovebox.demo.agent.browser;
