package dev.glovebox.demo.run;

import dev.glovebox.demo.words.Words;

/** How a run ended, in words. */
public final class RunWords {
  private static final String CANCELLED = "run-cancelled";

  private RunWords() {}

  /**
   * The heading over what the run gave.
   *
   * @param code of the failure; an empty text where there is none
   */
  public static String title(String status, String code) {
    return switch (status) {
      case "completed" -> "Result";
      case "paused" -> "Waiting";
      default -> code.equals(CANCELLED) ? "Stopped" : "Failure";
    };
  }

  /** Who can act on a failure. */
  public static String blamed(String code, String blame) {
    if (code.equals(CANCELLED)) {
      return "You stopped it.";
    }
    return switch (blame) {
      case "script" -> "The script can be corrected.";
      case "tool" -> "The function that was called failed.";
      case "policy" -> "The policy of this page forbids it.";
      case "limit" -> "A limit of this page ended it.";
      case "caller" -> "This page asked for it wrongly.";
      case "glovebox" -> "Glovebox itself is at fault.";
      default -> "";
    };
  }

  /** What a screen reader says of a run that has ended well, or waits. */
  public static String spoken(String status, RunRecord run) {
    String spent =
        Words.milliseconds(run.elapsed())
            + ", "
            + Words.counted(run.calls().size(), "call", "calls");
    return status.equals("paused")
        ? "The run waits for you: " + spent + "."
        : "The run is completed: " + spent + ".";
  }

  /**
   * The same of one that failed.
   *
   * @param line from 1; 0 where nobody knows
   */
  public static String spokenFailure(String code, int line, String message) {
    if (code.equals(CANCELLED)) {
      return "The run was stopped.";
    }
    return "The run failed" + (line > 0 ? " in line " + line : "") + ": " + message;
  }
}
