package dev.glovebox.client.run;

import dev.glovebox.bridge.gate.call.Blame;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.json.JsonLimits;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.sandbox.page.run.RunEnding.Crashed;
import dev.glovebox.sandbox.page.run.RunEnding.LimitPassed;
import dev.glovebox.sandbox.page.run.RunEnding.Lost;
import dev.glovebox.sandbox.page.run.RunEnding.Raised;
import dev.glovebox.sandbox.wire.Message.Failed;
import java.util.List;

/** A run's bad ending as the failure that its reader gets. */
final class EndingFailure {
  private static final String AS_BEFORE = "the session is as it was before this script";

  private EndingFailure() {}

  /** The guest says what it likes: only what the run can have met counts. */
  static Failure of(Raised raised, String script, List<CallSummary> calls) {
    Failed told = raised.failure();
    Blame blame = blameOf(told.code(), calls);
    String code = blame == null ? FailureCode.SCRIPT_ERROR.word() : told.code();
    return new Failure(
        code,
        blame == null ? Blame.SCRIPT : blame,
        told.message(),
        placeIn(script, told.line(), told.column()),
        told.hint(),
        told.traceback(),
        List.of());
  }

  /**
   * The same for a script of a session, which goes back to before it.
   *
   * @param hasCalled whether it called anything
   */
  static Ending ofSession(Ending ending, boolean hasCalled) {
    if (!(ending instanceof Ending.Failed failed)) {
      return ending;
    }
    Failure failure = failed.failure();
    String hint = hasCalled ? AS_BEFORE + "; what it called was done all the same" : AS_BEFORE;
    return new Ending.Failed(
        failure.withHint(failure.hint().isEmpty() ? hint : failure.hint() + "; " + hint));
  }

  static Failure of(LimitPassed passed) {
    double actual = Math.floor(passed.actual());
    return switch (passed.limit()) {
      case "cpuMs" ->
          limit(
              FailureCode.LIMIT_CPU,
              "the script ran for "
                  + whole(actual)
                  + " ms; cpuMs allows "
                  + whole(passed.allowed()),
              "do less work in one run; waiting for calls does not count");
      case "wallMs" ->
          limit(
              FailureCode.LIMIT_WALL,
              "the run took " + whole(actual) + " ms; wallMs allows " + whole(passed.allowed()),
              "await calls together with asyncio.gather");
      case "outputBytes" ->
          limit(
              FailureCode.LIMIT_OUTPUT,
              "the script printed more than outputBytes allows, "
                  + whole(passed.allowed())
                  + " bytes",
              "print less; return what matters");
      case "resultBytes" ->
          limit(
              FailureCode.LIMIT_RESULT,
              "the value has "
                  + whole(actual)
                  + " bytes; resultBytes allows "
                  + whole(passed.allowed()),
              "return less: filter or summarise in the script");
      default -> throw new IllegalStateException("no failure for the limit " + passed.limit());
    };
  }

  static Failure of(Crashed crashed) {
    return Failure.of(
        FailureCode.INTERPRETER_DIED,
        "the interpreter died of what the script did: " + crashed.reason(),
        "the next run is not affected");
  }

  static Failure of(Lost lost) {
    return Failure.of(
        FailureCode.SANDBOX_LOST,
        lost.reason(),
        "calls that were made may have done their work; the next run gets a new sandbox");
  }

  static Failure tooDeep() {
    return Failure.of(
        FailureCode.RESULT_NOT_JSON,
        "the value is nested deeper than " + JsonLimits.MAX_DEPTH + " levels",
        "return what is needed of it, less deep");
  }

  /**
   * @param changes what is not as it was when the run began
   */
  static Failure diverged(Divergence how, List<String> changes) {
    String since =
        changes.isEmpty()
            ? ""
            : "; since it began there has changed: " + String.join(", ", changes);
    return Failure.of(
            FailureCode.RUN_DIVERGED,
            "the script does not do what it did before: " + how.told(),
            "it cannot go on from its record; what was done before it differed is in runs.get"
                + since)
        .withDivergence(how);
  }

  static Failure unrecorded(String fault) {
    return Failure.of(
        FailureCode.STORE_FAILED,
        "the run was to wait for a person, and its record could not be written: " + fault);
  }

  static Failure elsewhere() {
    return Failure.of(
        FailureCode.RUN_ELSEWHERE,
        "another window has taken the run",
        "it goes on there, or was ended or deleted there; runs.get tells what became of it");
  }

  static Failure cancelled() {
    return Failure.of(FailureCode.RUN_CANCELLED, "the run was cancelled");
  }

  private static Failure limit(FailureCode code, String message, String hint) {
    return Failure.of(code, message, hint);
  }

  private static String whole(double number) {
    return String.valueOf((long) number);
  }

  /** What is in no line of the script is nowhere. */
  private static Failure.Place placeIn(String script, int line, int column) {
    int lines = 1;
    for (int at = script.indexOf('\n'); at >= 0; at = script.indexOf('\n', at + 1)) {
      lines++;
    }
    return line > lines || column > script.length() + 1
        ? Failure.Place.NONE
        : new Failure.Place(line, column);
  }

  /**
   * The guest itself makes codes that blame the script or a limit; what blames anybody else counts
   * where a call of the run has ended so.
   */
  private static Blame blameOf(String code, List<CallSummary> calls) {
    for (FailureCode known : FailureCode.values()) {
      if (known.word().equals(code) && known.blame() == Blame.SCRIPT) {
        return Blame.SCRIPT;
      }
    }
    for (CallFailureCode known : CallFailureCode.values()) {
      boolean blamesNobodyElse = known.blame() == Blame.SCRIPT || known.blame() == Blame.LIMIT;
      if (known.word().equals(code) && (blamesNobodyElse || hasMet(code, calls))) {
        return known.blame();
      }
    }
    return null;
  }

  private static boolean hasMet(String code, List<CallSummary> calls) {
    for (CallSummary call : calls) {
      if (call.status().equals(code)) {
        return true;
      }
    }
    return false;
  }
}
