package dev.glovebox.client.run;

import java.util.List;

/** The JSON that the guest's {@code execute} reads. */
public final class RunSetup {
  private RunSetup() {}

  /** Where no script begins. */
  public static final String NONE =
      json(new RunRequest("", List.of(), "{}", Limits.DEFAULT, "", ""), List.of());

  public static String json(RunRequest request, List<String> namespaces) {
    return "{\"inputs\":"
        + request.inputsJson()
        + ",\"namespaces\":["
        + quoted(namespaces)
        + "],\"limits\":"
        + request.limits().ofGuestJson()
        + "}";
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
