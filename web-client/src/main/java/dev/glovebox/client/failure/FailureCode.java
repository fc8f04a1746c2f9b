package dev.glovebox.client.failure;

import dev.glovebox.bridge.gate.call.Blame;
import dev.glovebox.bridge.gate.call.CallFailureCode;

/** The failures of all that is not a call. The word is public and never changes its meaning. */
public enum FailureCode {
  SCRIPT_ERROR("script-error", Blame.SCRIPT),
  SCRIPT_EMPTY("script-empty", Blame.SCRIPT),
  SCRIPT_SYNTAX("script-syntax", Blame.SCRIPT),
  TYPE_CHECK_FAILED("type-check-failed", Blame.SCRIPT),
  CALL_NOT_AWAITED("call-not-awaited", Blame.SCRIPT),
  RESULT_NOT_JSON("result-not-json", Blame.SCRIPT),
  INTERPRETER_DIED("interpreter-died", Blame.SCRIPT),
  LIMIT_CPU("limit-cpu", Blame.LIMIT),
  LIMIT_WALL("limit-wall", Blame.LIMIT),
  LIMIT_OUTPUT("limit-output", Blame.LIMIT),
  LIMIT_RESULT("limit-result", Blame.LIMIT),
  RUN_CANCELLED("run-cancelled", Blame.CALLER),
  RUN_DIVERGED("run-diverged", Blame.GLOVEBOX),
  APPROVAL_EXPIRED("approval-expired", Blame.CALLER),
  DOUBT_EXPIRED("doubt-expired", Blame.CALLER),
  RUN_ELSEWHERE("run-elsewhere", Blame.CALLER),
  STORE_FAILED("store-failed", Blame.CALLER),
  SESSION_OVER("session-over", Blame.CALLER),
  OPTION_INVALID("option-invalid", Blame.CALLER),
  REQUEST_INVALID("request-invalid", Blame.CALLER),
  SOURCE_FAILED("source-failed", Blame.CALLER),
  EGRESS_FAILED("egress-failed", Blame.CALLER),
  DISPOSED("disposed", Blame.CALLER),
  RUNTIME_UNAVAILABLE(CallFailureCode.RUNTIME_UNAVAILABLE),
  SANDBOX_LOST("sandbox-lost", Blame.GLOVEBOX),
  SANDBOX_UNAVAILABLE("sandbox-unavailable", Blame.GLOVEBOX),
  TYPE_CHECK_UNAVAILABLE("type-check-unavailable", Blame.GLOVEBOX);

  private final String word;
  private final Blame blame;

  FailureCode(String word, Blame blame) {
    this.word = word;
    this.blame = blame;
  }

  /** Of what fails a call as well. */
  FailureCode(CallFailureCode call) {
    this(call.word(), call.blame());
  }

  public String word() {
    return word;
  }

  public Blame blame() {
    return blame;
  }
}
