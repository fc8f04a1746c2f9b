/**
 * What a run leaves behind: how it ended, what it printed and called, and its figures.
 *
 * <p>Always holds: these are values without behaviour, the same before and after egress. Start
 * reading in {@link dev.glovebox.client.outcome.RunOutcome}.
 */
package dev.glovebox.client.outcome;
