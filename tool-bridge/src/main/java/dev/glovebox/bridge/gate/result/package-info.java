/**
 * The step of the gate that looks at what a tool answered: how large it is, whether it is what its
 * schema says, and whether it is an error that was answered as a result. What it was is remembered
 * here for as long as an answer holds.
 *
 * <p>What always holds: an answer is not believed; what does not fit is told, and only what could
 * harm the script is refused.
 *
 * <p>Start with {@link dev.glovebox.bridge.gate.result.ResultCheck}.
 */
package dev.glovebox.bridge.gate.result;
