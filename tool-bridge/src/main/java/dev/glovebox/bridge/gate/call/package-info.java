/**
 * What a call is when it comes to the gate, and how it can end.
 *
 * <p>What always holds: everything in a {@link dev.glovebox.bridge.gate.call.CallRequest} is
 * hostile; an outcome is data and is never thrown; a failure says who can act on it.
 *
 * <p>Start with {@link dev.glovebox.bridge.gate.call.CallFailureCode}, which has all ways to fail.
 */
package dev.glovebox.bridge.gate.call;
