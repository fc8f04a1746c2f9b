package dev.glovebox.demo.history;

import dev.glovebox.demo.value.JsonLine;
import dev.glovebox.demo.value.JsonValue;
import dev.glovebox.demo.words.Words;

/** One entry of a record as a sentence. */
public final class StepWords {
  private static final int MOST_CHARACTERS = 200;

  private StepWords() {}

  public static String of(JsonValue step) {
    return switch (text(step, "kind")) {
      case "started" -> "The run began.";
      case "forked" -> "It was begun as another run, up to one of its calls.";
      case "turn" -> turn(step);
      case "called" -> "The script called " + text(step, "tool") + "(" + arguments(step) + ").";
      case "rewritten" ->
          "It is called with ("
              + JsonLine.arguments(step.get("args"), MOST_CHARACTERS)
              + ") instead.";
      case "asked" -> "You were asked about " + text(step, "tool") + ".";
      case "judged" -> judged(step) + after(step);
      case "intended" -> text(step, "tool") + " was about to be called.";
      case "ended" -> ended(step) + after(step);
      case "again" -> "The call was made again, since nobody knew how it had ended.";
      case "checkpoint" ->
          "The memory of the script was kept: " + Words.bytes(number(step, "bytes")) + ".";
      case "paused" -> "The run was paused: it waited for an answer.";
      case "redacts" -> "What it must not tell was noted.";
      case "over" -> over(step) + after(step);
      default -> "Something happened that this page does not know.";
    };
  }

  /** What was said with it; null where nothing was. */
  public static JsonValue said(JsonValue step) {
    for (String name : new String[] {"result", "value", "failure", "editedArgs", "args", "named"}) {
      JsonValue said = step.get(name);
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  /** The call that it is about, or an empty text. */
  public static String callId(JsonValue step) {
    return text(step, "callId");
  }

  private static String turn(JsonValue step) {
    JsonValue answered = step.get("answered");
    int count = answered == null ? 0 : answered.size();
    return count == 0
        ? "The script went on."
        : "The script was given " + Words.counted(count, "answer", "answers") + ", and went on.";
  }

  private static String arguments(JsonValue step) {
    JsonValue positional = step.get("positional");
    String named = JsonLine.arguments(step.get("named"), MOST_CHARACTERS);
    if (positional == null || positional.size() == 0) {
      return named;
    }
    String list = JsonLine.of(positional, MOST_CHARACTERS);
    boolean isCut = !list.endsWith("]");
    String plain = list.substring(1, isCut ? list.length() : list.length() - 1);
    return named.isEmpty() ? plain : plain + ", " + named;
  }

  private static String judged(JsonValue step) {
    JsonValue approved = step.get("approved");
    if (approved != null && approved.text().equals("true")) {
      return step.get("editedArgs") == null ? "It was approved" : "It was approved, with changes";
    }
    String reason = text(step, "reason");
    return reason.isEmpty() ? "It was denied" : "It was denied (“" + reason + "”)";
  }

  private static String ended(JsonValue step) {
    String code = text(step, "code");
    return code.isEmpty() ? "The call was answered" : "The call failed with " + code;
  }

  private static String over(JsonValue step) {
    JsonValue failure = step.get("failure");
    return failure == null
        ? "The run was completed"
        : "The run ended with " + text(failure, "code");
  }

  private static String after(JsonValue step) {
    double ms = number(step, "ms");
    return Double.isNaN(ms) ? "." : " after " + Words.milliseconds(ms) + ".";
  }

  private static String text(JsonValue step, String name) {
    JsonValue value = step.get(name);
    return value != null && value.is(JsonValue.Kind.STRING) ? value.plain() : "";
  }

  private static double number(JsonValue step, String name) {
    JsonValue value = step.get(name);
    return value != null && value.is(JsonValue.Kind.NUMBER)
        ? Double.parseDouble(value.text())
        : Double.NaN;
  }
}
