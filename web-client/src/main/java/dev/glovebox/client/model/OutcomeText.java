package dev.glovebox.client.model;

import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.result.ResultOddity;
import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.egress.TokenEstimate;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An outcome as short text that a model can act on: the value, what was printed, or why it failed.
 */
public final class OutcomeText {
  private static final int MOST_WARNINGS = 3;

  /** Whoever reads it must not think that the script did nothing, and run it again. */
  private static final String NOTHING =
      "null (the script ran to its end, without a value: end it with an expression, or return one)";

  /** A {@code main} that is defined and never called does not show otherwise. */
  private static final String CALLED_NOTHING =
      "null (the script ran to its end, called no function of the API, and has no value: end it with"
          + " an expression, or return one; what is only defined must be called, as in await main())";

  private static final String TEXT_OF_JSON = "\n(a text: json.loads gives its value)";

  private static final List<String> JSON_WORDS = List.of("true", "false", "null");

  private OutcomeText() {}

  /** All of it within the budget. What was printed and the remarks may fill a quarter each. */
  public static String of(RunOutcome outcome, int budgetTokens) {
    String printed = printed(outcome);
    String remarks = remarks(outcome);
    int quarter = budgetTokens / 4;
    int forPrinted = TokenEstimate.upTo(quarter, printed);
    int forRemarks = TokenEstimate.upTo(quarter, remarks);
    String head = head(outcome, budgetTokens - forPrinted - forRemarks);
    int left = budgetTokens - TokenEstimate.of(head);
    head += Cut.to(left - forPrinted, remarks, "look at the first ones");
    return (head + Cut.to(budgetTokens - TokenEstimate.of(head), printed, "print less"))
        .stripLeading();
  }

  /** The same of a single call: that a function gives nothing is no mistake. */
  public static String ofCall(RunOutcome outcome, int budgetTokens) {
    String text = of(outcome, budgetTokens);
    for (String nothing : List.of(NOTHING, CALLED_NOTHING)) {
      if (text.startsWith(nothing)) {
        return "null" + text.substring(nothing.length());
      }
    }
    return text;
  }

  private static String nothing(List<CallSummary> calls) {
    return calls.isEmpty() ? CALLED_NOTHING : NOTHING;
  }

  /** Whether the budget leaves something out. */
  public static boolean isCut(RunOutcome outcome, int budgetTokens) {
    String whole = head(outcome, Integer.MAX_VALUE) + remarks(outcome) + printed(outcome);
    return !Cut.fits(budgetTokens, whole.stripLeading());
  }

  private static String remarks(RunOutcome outcome) {
    List<CallSummary> calls = outcome.trace().calls();
    return (calls.isEmpty() ? "" : cancelled(calls) + warnings(calls))
        + notes(outcome.trace().check(), outcome.ending() instanceof Ending.Completed);
  }

  private static String head(RunOutcome outcome, int budgetTokens) {
    return switch (outcome.ending()) {
      case Ending.Completed completed when completed.valueJson().equals("null") ->
          outcome.trace().output().isEmpty() ? nothing(outcome.trace().calls()) : "";
      case Ending.Completed completed -> value(completed.valueJson(), budgetTokens);
      case Ending.Paused paused ->
          Cut.to(budgetTokens, PausedText.of(outcome.runId(), paused), "it is in runs.get");
      case Ending.Failed failed ->
          Cut.to(budgetTokens, failure(failed.failure()), "catch the exception and say less");
    };
  }

  /**
   * A text that holds JSON is told as it is: written as JSON once more, every quote would have a
   * backslash.
   */
  private static String value(String json, int budgetTokens) {
    if (!isTextOfJson(json)) {
      return Cut.value(budgetTokens, json);
    }
    JsonTokens tokens = new JsonTokens(json);
    tokens.next();
    return Cut.value(budgetTokens - TokenEstimate.of(TEXT_OF_JSON), tokens.text()) + TEXT_OF_JSON;
  }

  /** Not {@code [part 1: image/png]}, which stands for a picture. */
  private static boolean isTextOfJson(String json) {
    boolean isObject = json.startsWith("\"{") && json.endsWith("}\"");
    boolean isList = json.startsWith("\"[") && json.endsWith("]\"");
    return (isObject || isList)
        && ((isObject ? "\\} " : "\\]{[- 0123456789").indexOf(json.charAt(2)) >= 0
            || isList && JSON_WORDS.stream().anyMatch(word -> json.startsWith(word, 2)));
  }

  private static String printed(RunOutcome outcome) {
    String output = outcome.trace().output();
    return output.isEmpty() ? "" : "\n\nprinted:\n" + output;
  }

  /** The calls that were under way when the script ended: it does not know what came of them. */
  private static String cancelled(List<CallSummary> calls) {
    Map<String, Integer> counts = new TreeInOrder<>();
    for (CallSummary call : calls) {
      if (call.status().equals(CallFailureCode.CALL_CANCELLED.word())) {
        counts.merge(call.tool(), 1, Integer::sum);
      }
    }
    List<String> told = new ArrayList<>();
    counts.forEach((tool, count) -> told.add(count == 1 ? tool : tool + " " + count + " times"));
    return told.isEmpty()
        ? ""
        : "\ncancelled, since the script ended before the answer came: "
            + String.join(", ", told)
            + "; it may have been carried out all the same: await each call";
  }

  /** What is odd about results and may matter to the script, each once. */
  private static String warnings(List<CallSummary> calls) {
    Set<String> lines = TreeInOrder.set();
    for (CallSummary call : calls) {
      if (ResultOddity.isIn(call.warning()) && lines.size() < MOST_WARNINGS) {
        lines.add("\nwarning: " + call.tool() + ": " + call.warning());
      }
    }
    return String.join("", lines);
  }

  /**
   * What the check found in a script that ran all the same, or why it did not look. What may go
   * wrong and did not is not worth a word.
   */
  private static String notes(CheckNotes check, boolean isCompleted) {
    List<Diagnostic> told = new ArrayList<>();
    for (Diagnostic diagnostic : check.diagnostics()) {
      if (diagnostic.isError() || diagnostic.isSilent() || !isCompleted) {
        told.add(diagnostic);
      }
    }
    String findings = told.isEmpty() ? "" : "\n\nthe type check found:\n" + DiagnosticText.of(told);
    return check.unchecked().isEmpty()
        ? findings
        : findings + "\n\n(not type-checked: " + check.unchecked() + ")";
  }

  private static String failure(Failure failure) {
    return failure.diagnostics().isEmpty() ? raised(failure) : refused(failure);
  }

  private static String refused(Failure failure) {
    return "not started, nothing was called ("
        + failure.code()
        + "):\n"
        + DiagnosticText.of(failure.diagnostics());
  }

  private static String raised(Failure failure) {
    StringBuilder text = new StringBuilder("failed");
    if (failure.place().line() > 0) {
      text.append(" in line ").append(failure.place().line());
    }
    text.append(" (").append(failure.code()).append("): ").append(failure.message());
    String line = FailedLine.of(failure);
    text.append(line.isEmpty() ? "" : "\n    " + line);
    if (!failure.hint().isEmpty()) {
      text.append("\nhint: ").append(failure.hint());
    }
    return text.toString();
  }
}
