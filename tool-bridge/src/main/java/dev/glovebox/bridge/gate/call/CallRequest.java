package dev.glovebox.bridge.gate.call;

import java.util.Objects;

/**
 * A call as a script asked for it. Only the run id comes from the page; the rest is hostile input.
 *
 * @param name of the tool, in any spelling
 * @param positionalJson the text of a JSON array
 * @param namedJson the text of a JSON object
 */
public record CallRequest(
    String runId, String callId, String name, String positionalJson, String namedJson) {
  private static final int MAX_NAME = 200;
  private static final String CUT = "…";

  public CallRequest {
    Objects.requireNonNull(runId, "runId");
    callId = bounded(callId);
    name = bounded(name);
    positionalJson = positionalJson == null ? "[]" : positionalJson;
    namedJson = namedJson == null ? "{}" : namedJson;
  }

  /** Names reach the journal and messages, so they must not carry a payload. */
  private static String bounded(String name) {
    String text = name == null ? "" : name;
    return text.length() <= MAX_NAME ? text : text.substring(0, MAX_NAME) + CUT;
  }
}
