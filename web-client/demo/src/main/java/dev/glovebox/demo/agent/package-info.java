/**
 * The way in which a model of the visitor's own writes the script.
 *
 * <p>Knows no browser. Start reading in {@link dev.glovebox.demo.agent.Endpoint}.
 */
package dev.glovebox.demo.agent;
