package dev.glovebox.client.run;

import java.util.List;

/** The JSON that the guest's {@code execute} reads. */
final class RunSetup {
  private RunSetup() {}

  static String json(RunRequest request, List<String> namespaces) {
    Limits limits = request.limits();
    return "{\"inputs\":"
        + request.inputsJson()
        + ",\"namespaces\":["
        + quoted(namespaces)
        + "],\"limits\":{\"outputBytes\":"
        + limits.outputBytes()
        + ",\"recursionDepth\":"
        + limits.recursionDepth()
        + ",\"resultBytes\":"
        + limits.resultBytes()
        + ",\"callBytes\":"
        + limits.callBytes()
        + "}}";
  }

  /** Namespaces are Python identifiers, so they need no escaping. */
  private static String quoted(List<String> namespaces) {
    StringBuilder text = new StringBuilder();
    for (String namespace : namespaces) {
      text.append(text.isEmpty() ? "\"" : ",\"").append(namespace).append('"');
    }
    return text.toString();
  }
}
