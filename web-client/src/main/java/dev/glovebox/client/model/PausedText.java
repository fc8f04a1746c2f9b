package dev.glovebox.client.model;

import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome.Ending;

/** What a model is told of a run that waits: above all, that it must not be repeated. */
final class PausedText {
  private PausedText() {}

  static String of(String runId, Ending.Paused paused) {
    StringBuilder text = new StringBuilder("paused: run ").append(runId);
    text.append(" waits for a person, and goes on by itself once they have answered.");
    text.append(" Do not run this script again: what it has done so far is done.");
    for (Question question : paused.waiting()) {
      text.append("\nwaiting: ").append(question.tool()).append(' ');
      text.append(question.argumentsJson());
      text.append(question.isDoubt() ? " (it may have been done already)" : "");
    }
    return text.toString();
  }
}
