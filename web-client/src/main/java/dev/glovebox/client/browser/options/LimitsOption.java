package dev.glovebox.client.browser.options;

import dev.glovebox.client.option.Form;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.option.OptionTable;
import dev.glovebox.client.run.Limits;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Reads {@code limits}: what is absent stays as it was. */
final class LimitsOption {
  private LimitsOption() {}

  /** The limits of a CodeMode. */
  static Limits ofCodeMode(JSObject given) {
    return read(
        OptionTable.LIMITS, Limit.Scope.CODE_MODE, given, Limits.ofDevice(deviceGigabytes()));
  }

  /** What the browser tells of it; 0 where it tells nothing. */
  @JSBody(script = "return globalThis.navigator && navigator.deviceMemory || 0")
  private static native double deviceGigabytes();

  /** The limits of one run. */
  static Limits ofRun(JSObject given, Limits otherwise) {
    return read(OptionTable.RUN_LIMITS, Limit.Scope.RUN, given, otherwise);
  }

  private static Limits read(Form form, Limit.Scope scope, JSObject given, Limits otherwise) {
    if (Fields.isAbsent(given)) {
      return otherwise;
    }
    Fields fields = Fields.of(form, given);
    Limits limits = otherwise;
    for (Limit limit : Limit.of(scope)) {
      if (fields.has(limit.option())) {
        limits = limits.with(limit, fields.count(limit.option()));
      }
    }
    return limits;
  }
}
