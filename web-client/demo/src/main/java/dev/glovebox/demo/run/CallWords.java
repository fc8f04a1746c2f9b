package dev.glovebox.demo.run;

import dev.glovebox.demo.value.JsonLine;
import dev.glovebox.demo.words.Words;

/** A call in words, short enough for a row. */
public final class CallWords {
  private static final int MOST_CHARACTERS = 160;

  private CallWords() {}

  /** What stands before the function's own name, with its dot. */
  public static String namespace(Call call) {
    return call.tool().substring(0, call.tool().indexOf('.') + 1);
  }

  public static String name(Call call) {
    return call.tool().substring(call.tool().indexOf('.') + 1);
  }

  public static String arguments(Call call) {
    return JsonLine.arguments(call.args(), MOST_CHARACTERS);
  }

  public static String decision(Call call) {
    return switch (call.state()) {
      case RUNNING -> "";
      case ASKING -> "asks you";
      case ANSWERED -> call.wasAsked() ? "approved" : "allowed";
      case DENIED -> "denied";
      case FAILED -> "failed";
      case STOPPED -> "stopped";
    };
  }

  /** The decision, who took it, and what became of the call, as a sentence. */
  public static String story(Call call) {
    String who = call.wasAsked() ? "You were asked" : "Decided";
    String by = call.rule().isEmpty() ? "" : who + " by the rule “" + call.rule() + "”. ";
    return by + ending(call);
  }

  private static String ending(Call call) {
    return switch (call.state()) {
      case RUNNING -> "It is under way.";
      case ASKING -> "It waits for your answer.";
      case ANSWERED -> "It was made, and answered in " + duration(call) + ".";
      case DENIED -> "It was not made.";
      case FAILED -> "It failed with " + call.code() + ".";
      case STOPPED -> "The run ended before it was answered.";
    };
  }

  /** How long it took; nothing where that says nothing. */
  public static String duration(Call call) {
    boolean says = call.isOver() && call.state() != Call.State.DENIED;
    return says ? Words.milliseconds(call.ms()) : "";
  }
}
