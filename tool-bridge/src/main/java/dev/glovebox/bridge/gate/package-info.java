/**
 * The one gate: the only place that invokes a tool, always through the same steps.
 *
 * <p>Count, resolve, bind, validate, wait for a free slot, decide, journal the intent, ask, invoke,
 * bound the time and the size of the answer, journal the end.
 *
 * <p>What always holds: everything in a {@link dev.glovebox.bridge.gate.call.CallRequest} is
 * hostile; each call has exactly one outcome, whatever its tool does; an outcome is data and is
 * never thrown; no tool runs whose intent could not be journalled, whose policy failed, or whose
 * approval could not be asked; what happens to one call changes nothing for the next.
 *
 * <p>Start with {@link dev.glovebox.bridge.gate.Gate}, then {@link
 * dev.glovebox.bridge.gate.CallFlow}, where the steps are in order.
 */
package dev.glovebox.bridge.gate;
