package dev.glovebox.client.run;

import dev.glovebox.client.option.Limit;
import java.util.List;

/** The JSON that the guest's {@code execute} reads. */
public final class RunSetup {
  private RunSetup() {}

  /** What the guest keeps to by itself, so that the page need not refuse it. */
  static final List<Limit> LIMITS =
      List.of(Limit.OUTPUT_BYTES, Limit.RECURSION_DEPTH, Limit.RESULT_BYTES, Limit.CALL_BYTES);

  /** Where no script begins. */
  public static final String NONE =
      json(new RunRequest("", List.of(), "{}", Limits.DEFAULT, "", ""), List.of());

  public static String json(RunRequest request, List<String> namespaces) {
    return "{\"inputs\":"
        + request.inputsJson()
        + ",\"namespaces\":["
        + quoted(namespaces)
        + "],\"limits\":{"
        + numbers(request.limits())
        + "}}";
  }

  private static String numbers(Limits limits) {
    StringBuilder text = new StringBuilder();
    for (Limit limit : LIMITS) {
      text.append(text.isEmpty() ? "\"" : ",\"").append(limit.option().name());
      text.append("\":").append(limits.of(limit));
    }
    return text.toString();
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
