package dev.glovebox.client.outcome;

import java.util.function.UnaryOperator;

/**
 * What a run waits for a person to say about one of its calls.
 *
 * @param argumentsJson what the tool would be given, or was
 * @param reason why a person is asked
 * @param isDoubt whether the call may have been made already: the page died while it was under way
 * @param expiresAtMs until when it waits for that; 0 where that was not said yet
 */
public record Question(
    int call,
    String tool,
    String argumentsJson,
    String reason,
    boolean isDoubt,
    long askedAtMs,
    long expiresAtMs) {

  /** One that is asked now. */
  public Question(
      int call, String tool, String argumentsJson, String reason, boolean isDoubt, long askedAtMs) {
    this(call, tool, argumentsJson, reason, isDoubt, askedAtMs, 0);
  }

  /** The same with its arguments and texts changed. */
  public Question with(String otherArgumentsJson, UnaryOperator<String> change) {
    return new Question(
        call,
        change.apply(tool),
        otherArgumentsJson,
        change.apply(reason),
        isDoubt,
        askedAtMs,
        expiresAtMs);
  }

  /** The same, which waits for so long from when it was asked. */
  public Question expiringAfter(long ms) {
    return new Question(call, tool, argumentsJson, reason, isDoubt, askedAtMs, askedAtMs + ms);
  }
}
