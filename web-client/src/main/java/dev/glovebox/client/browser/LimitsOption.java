package dev.glovebox.client.browser;

import dev.glovebox.client.run.Limits;
import org.teavm.jso.JSObject;

/** Reads {@code limits}: what is absent stays as it was. */
final class LimitsOption {
  private LimitsOption() {}

  static Limits read(JSObject given, Limits otherwise) {
    Fields fields =
        Fields.ofOptions(given, "limit")
            .allow(
                "cpuMs",
                "wallMs",
                "recursionDepth",
                "outputBytes",
                "resultBytes",
                "calls",
                "parallelCalls",
                "callMs",
                "callBytes");
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
