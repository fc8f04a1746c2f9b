/**
 * Asking a person about a call, and remembering what they answered for as long as they said.
 *
 * <p>What always holds: each question gets one judgement; an answer holds for the tool that the
 * person saw and for no other; nothing here invokes a tool or overrules a denial. Whether a call is
 * asked about at all is the policy's word, and the gate acts on it.
 *
 * <p>Start with {@link dev.glovebox.bridge.approval.ApprovalDesk}.
 */
package dev.glovebox.bridge.approval;
