package dev.glovebox.client.record;

import dev.glovebox.client.run.RunRequest;
import java.util.List;

/**
 * What of a fork is not as in the run that it begins with.
 *
 * @param call the number of the call from which on it is not
 * @param resultJson what that call gives; null when that is to be found out
 * @param error why that call fails; null when that is to be found out
 * @param argumentsJson what that call is made with, by name; null for what the script says
 * @param code the script; null for the same
 * @param inputs the names of the variables that it starts with
 * @param inputsJson these variables; null for the same
 */
public record ForkChange(
    int call,
    String resultJson,
    String error,
    String argumentsJson,
    String code,
    List<String> inputs,
    String inputsJson) {

  boolean isOfAnswer() {
    return resultJson != null || error != null;
  }

  boolean isOfScript() {
    return code != null || inputsJson != null;
  }

  boolean isOfScriptAlone() {
    return isOfScript() && !isOfAnswer();
  }

  RunRequest of(RunRequest before) {
    return new RunRequest(
        code == null ? before.code() : code,
        inputsJson == null ? before.inputs() : inputs,
        inputsJson == null ? before.inputsJson() : inputsJson,
        before.limits(),
        before.caller(),
        "");
  }
}
