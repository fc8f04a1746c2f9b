/**
 * What stands between a script and a tool, and between a run and the model: policy, approval,
 * bounds, and what is taken out of what leaves.
 *
 * <p>What always holds: a test goes through the JavaScript API in the lab page, with a Code Mode of
 * its own; a refusal is told by its exact words.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.gate.GateTest}.
 */
package dev.glovebox.e2e.gate;
