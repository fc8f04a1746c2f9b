/**
 * Runs: one script from its request to its outcome.
 *
 * <p>Always holds: an outcome comes exactly once; a call that arrives goes to the gate and nowhere
 * else. Start reading in {@link dev.glovebox.client.run.ScriptRun}.
 */
package dev.glovebox.client.run;
