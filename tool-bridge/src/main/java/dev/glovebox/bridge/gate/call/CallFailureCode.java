package dev.glovebox.bridge.gate.call;

/**
 * The ways in which a call can fail. The word of a code is public, has a page in docs/errors, and
 * never changes its meaning.
 */
public enum CallFailureCode {
  /** No tool of that name, or several. */
  TOOL_UNKNOWN("tool-unknown", Blame.SCRIPT),
  /** The arguments are not what the tool takes. */
  TOOL_ARGUMENTS_INVALID("tool-arguments-invalid", Blame.SCRIPT),
  /** The arguments are longer than {@code callBytes}. */
  TOOL_ARGUMENTS_TOO_LARGE("tool-arguments-too-large", Blame.LIMIT),
  /** The policy or a person refused. */
  TOOL_DENIED("tool-denied", Blame.POLICY),
  /** The tool said that it failed, or threw. */
  TOOL_FAILED("tool-failed", Blame.TOOL),
  /** The tool gave no answer within {@code callMs}. */
  TOOL_TIMEOUT("tool-timeout", Blame.LIMIT),
  /** The tool was taken out of the catalogue while its call waited. */
  TOOL_GONE("tool-gone", Blame.TOOL),
  /** The result is longer than {@code callBytes}. */
  TOOL_RESULT_TOO_LARGE("tool-result-too-large", Blame.LIMIT),
  /** The result is nested too deeply to be read safely. */
  TOOL_RESULT_TOO_DEEP("tool-result-too-deep", Blame.TOOL),
  /** The result is not JSON text. */
  TOOL_RESULT_NOT_JSON("tool-result-not-json", Blame.TOOL),
  /** To compare the arguments or the result with the tool's schema took too long. */
  TOOL_SCHEMA_TOO_SLOW("tool-schema-too-slow", Blame.TOOL),
  /** The comparison of the arguments with the tool's schema broke off. */
  TOOL_SCHEMA_UNUSABLE("tool-schema-unusable", Blame.TOOL),
  /** What compares the arguments with a schema cannot be had: a run can fail with it too. */
  RUNTIME_UNAVAILABLE("runtime-unavailable", Blame.CALLER),
  /** The run has made as many calls as {@code calls} allows. */
  CALL_LIMIT("call-limit", Blame.LIMIT),
  /** The policy allows the tool only so often in some time. */
  TOOL_RATE_LIMITED("tool-rate-limited", Blame.LIMIT),
  /** The policy allows the tool only so often in a run. */
  TOOL_BUDGET_SPENT("tool-budget-spent", Blame.LIMIT),
  /** The run used the id of a call a second time. */
  CALL_REPEATED("call-repeated", Blame.SCRIPT),
  /** The run was cancelled or has ended. */
  CALL_CANCELLED("call-cancelled", Blame.CALLER),
  /** The arguments that a person put in place of the script's are not what the tool takes. */
  APPROVAL_EDIT_INVALID("approval-edit-invalid", Blame.CALLER),
  /** Nobody could be asked, so the call was refused. */
  APPROVAL_FAILED("approval-failed", Blame.CALLER),
  /** The journal could not take the entry of the call. */
  JOURNAL_FAILED("journal-failed", Blame.GLOVEBOX),
  /** The store of runs could not take the intent of a call that changes something. */
  RECORD_FAILED("record-failed", Blame.CALLER);

  private final String word;
  private final Blame blame;

  CallFailureCode(String word, Blame blame) {
    this.word = word;
    this.blame = blame;
  }

  public String word() {
    return word;
  }

  public Blame blame() {
    return blame;
  }
}
