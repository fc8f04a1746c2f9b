package dev.glovebox.client.browser.options;

import dev.glovebox.client.run.Limits;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;

/**
 * Reads {@code limits}: what is absent stays as it was. The memory is a CodeMode's, not a run's.
 */
final class LimitsOption {
  private LimitsOption() {}

  private static final int LEAST_MEMORY_MB = 32;
  private static final int MOST_MEMORY_MB = 4_096;

  /** The limits of a CodeMode. */
  static Limits ofCodeMode(JSObject given) {
    Fields fields = Fields.ofOptions(given, "limit").allow(names("memoryMb"));
    if (fields.number("memoryMb", LEAST_MEMORY_MB, LEAST_MEMORY_MB) > MOST_MEMORY_MB) {
      throw fields.refusal("limit memoryMb must be at most " + MOST_MEMORY_MB);
    }
    return read(fields, Limits.DEFAULT);
  }

  /** The limits of one run. */
  static Limits ofRun(JSObject given, Limits otherwise) {
    return read(Fields.ofOptions(given, "limit").allow(names()), otherwise);
  }

  private static String[] names(String... more) {
    List<String> names = new ArrayList<>(List.of(more));
    names.addAll(
        List.of(
            "cpuMs",
            "wallMs",
            "recursionDepth",
            "outputBytes",
            "resultBytes",
            "calls",
            "parallelCalls",
            "callMs",
            "callBytes"));
    return names.toArray(new String[0]);
  }

  private static Limits read(Fields fields, Limits otherwise) {
    return new Limits(
        fields.number("cpuMs", 1, otherwise.cpuMs()),
        fields.number("wallMs", 1, otherwise.wallMs()),
        fields.number("recursionDepth", 50, otherwise.recursionDepth()),
        fields.number("outputBytes", 0, otherwise.outputBytes()),
        fields.number("resultBytes", 1, otherwise.resultBytes()),
        fields.number("calls", 1, otherwise.calls()),
        fields.number("parallelCalls", 1, otherwise.parallelCalls()),
        fields.number("callMs", 1, otherwise.callMs()),
        fields.number("callBytes", 1, otherwise.callBytes()));
  }
}
