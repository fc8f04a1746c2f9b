package dev.glovebox.client.model;

import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.run.RunOutcome;
import dev.glovebox.client.run.RunOutcome.Ending;

/**
 * An outcome as short text that a model can act on: the value, what was printed, or why it failed.
 */
public final class OutcomeText {
  /** About four characters make a token of English text or JSON. */
  private static final int CHARACTERS_PER_TOKEN = 4;

  private OutcomeText() {}

  public static String of(RunOutcome outcome, int budgetTokens) {
    int budget = budgetTokens * CHARACTERS_PER_TOKEN;
    String head =
        switch (outcome.ending()) {
          case Ending.Completed completed -> completed.valueJson();
          case Ending.Failed failed -> failure(failed.failure());
        };
    String printed = outcome.trace().output();
    if (printed.isEmpty()) {
      return cut(head, budget);
    }
    String value = cut(head, budget);
    int left = Math.max(0, budget - value.length());
    return value + "\n\nprinted:\n" + cut(printed, left);
  }

  private static String failure(Failure failure) {
    StringBuilder text = new StringBuilder("failed");
    if (failure.place().line() > 0) {
      text.append(" in line ").append(failure.place().line());
    }
    text.append(" (").append(failure.code()).append("): ").append(failure.message());
    if (!failure.hint().isEmpty()) {
      text.append("\nhint: ").append(failure.hint());
    }
    return text.toString();
  }

  private static String cut(String text, int budget) {
    if (text.length() <= budget) {
      return text;
    }
    return text.substring(0, budget)
        + "\n[cut: "
        + (text.length() - budget)
        + " of "
        + text.length()
        + " characters left out; return or print less]";
  }
}
