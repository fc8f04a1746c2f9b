package dev.glovebox.client.run;

import dev.glovebox.bridge.gate.Blame;
import dev.glovebox.bridge.gate.CallFailureCode;
import dev.glovebox.bridge.json.JsonLimits;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.sandbox.page.RunEnding.Crashed;
import dev.glovebox.sandbox.page.RunEnding.LimitPassed;
import dev.glovebox.sandbox.page.RunEnding.Lost;
import dev.glovebox.sandbox.page.RunEnding.Raised;
import dev.glovebox.sandbox.wire.Message.Failed;
import java.util.List;

/** A run's bad ending as the failure that its reader gets. */
final class EndingFailure {
  private EndingFailure() {}

  static Failure of(Raised raised) {
    Failed told = raised.failure();
    Blame blame = blameOf(told.code());
    String code = blame == null ? FailureCode.SCRIPT_ERROR.word() : told.code();
    return new Failure(
        code,
        blame == null ? Blame.SCRIPT : blame,
        told.message(),
        new Failure.Place(told.line(), told.column()),
        told.hint(),
        told.traceback(),
        List.of());
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
      default ->
          limit(
              FailureCode.LIMIT_RESULT,
              "the value has "
                  + whole(actual)
                  + " bytes; resultBytes allows "
                  + whole(passed.allowed()),
              "return less: filter or summarise in the script");
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

  static Failure cancelled() {
    return Failure.of(FailureCode.RUN_CANCELLED, "the run was cancelled");
  }

  private static Failure limit(FailureCode code, String message, String hint) {
    return Failure.of(code, message, hint);
  }

  private static String whole(double number) {
    return String.valueOf((long) number);
  }

  /** The guest names the code, so only codes that exist count. */
  private static Blame blameOf(String code) {
    for (FailureCode known : FailureCode.values()) {
      if (known.word().equals(code) && known.blame() == Blame.SCRIPT) {
        return Blame.SCRIPT;
      }
    }
    for (CallFailureCode known : CallFailureCode.values()) {
      if (known.word().equals(code)) {
        return known.blame();
      }
    }
    return null;
  }
}
