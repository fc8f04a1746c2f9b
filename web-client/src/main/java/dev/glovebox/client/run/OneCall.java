package dev.glovebox.client.run;

import dev.glovebox.bridge.tool.ToolName;
import java.util.List;

/**
 * A run that does nothing but one call, so that a call without a script passes where all others do.
 * Its script is Glovebox's own: what a model says is in a variable, and nothing of it is Python.
 */
public final class OneCall {
  private static final String ARGUMENTS = "call_arguments";
  private static final String START = "await ";
  private static final String END = "(**" + ARGUMENTS + ")";

  private OneCall() {}

  /**
   * The run.
   *
   * @param argumentsJson a JSON object
   * @param asking who asks, where and with which limits; its script is none
   */
  public static RunRequest of(ToolName function, String argumentsJson, RunRequest asking) {
    return new RunRequest(
        START + function.qualified() + END,
        List.of(ARGUMENTS),
        "{\"" + ARGUMENTS + "\":" + argumentsJson + "}",
        asking.limits(),
        asking.caller(),
        asking.session());
  }

  /** The function that a run calls without a script; empty for all other runs. */
  public static String functionOf(RunRequest request) {
    String code = request.code();
    if (!code.startsWith(START)
        || !code.endsWith(END)
        || !request.inputs().equals(List.of(ARGUMENTS))) {
      return "";
    }
    String name = code.substring(START.length(), code.length() - END.length());
    return isName(name) ? name : "";
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '_' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
