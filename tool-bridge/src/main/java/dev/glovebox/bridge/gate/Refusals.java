package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.policy.Decision;

/** The words in which the gate refuses a call of a tool, where no step before has them. */
final class Refusals {
  private Refusals() {}

  static CallFailure denied(String tool, String reason) {
    return CallFailure.of(CallFailureCode.TOOL_DENIED, tool, reason);
  }

  static CallFailure denied(String tool, ApprovalAnswer.Denied no) {
    return denied(
        tool,
        no.reason() == null || no.reason().strip().isEmpty()
            ? "The call was not approved."
            : "The call was not approved: " + no.reason());
  }

  static CallFailure exhausted(String tool, Decision.Exhausted exhausted) {
    CallFailureCode code =
        exhausted.isForThisRun()
            ? CallFailureCode.TOOL_BUDGET_SPENT
            : CallFailureCode.TOOL_RATE_LIMITED;
    return new CallFailure(code, tool, exhausted.reason(), exhausted.hint());
  }

  static CallFailure unasked(String tool) {
    return CallFailure.of(
        CallFailureCode.APPROVAL_FAILED, tool, "Nobody could be asked about the call.");
  }

  static CallFailure undecided(String tool, String problem) {
    String end = problem.isEmpty() ? "." : ": " + problem + ".";
    return CallFailure.of(
        CallFailureCode.APPROVAL_FAILED, tool, "The answer was no decision" + end);
  }

  static CallFailure unrecorded(String tool, String consequence) {
    return CallFailure.of(
        CallFailureCode.JOURNAL_FAILED,
        tool,
        "The journal could not record the call of " + tool + ", " + consequence + ".");
  }

  static CallFailure unwritten(String tool) {
    return CallFailure.of(
        CallFailureCode.RECORD_FAILED,
        tool,
        "The run's record could not take the call of " + tool + ", so it was not made.");
  }

  static CallFailure timedOut(String tool, int callMs) {
    return CallFailure.of(
        CallFailureCode.TOOL_TIMEOUT,
        tool,
        tool + " gave no answer within callMs, " + callMs + " ms.");
  }
}
