/**
 * Recorded runs in words: where each has come to, and what happened step by step.
 *
 * <p>Always holds: it knows nothing of the page. Start reading in {@link
 * dev.glovebox.demo.history.StepWords}.
 */
package dev.glovebox.demo.history;
