package dev.glovebox.client.outcome;

import java.util.function.UnaryOperator;

/**
 * What a run waits for a person to say about one of its calls.
 *
 * @param argumentsJson what the tool would be given, or was
 * @param reason why a person is asked
 * @param isDoubt whether the call may have been made already: the page died while it was under way
 */
public record Question(
    int call, String tool, String argumentsJson, String reason, boolean isDoubt, long askedAtMs) {

  /** The same with its arguments and texts changed. */
  public Question with(String otherArgumentsJson, UnaryOperator<String> change) {
    return new Question(
        call, change.apply(tool), otherArgumentsJson, change.apply(reason), isDoubt, askedAtMs);
  }
}
