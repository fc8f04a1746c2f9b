package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.source.fdc3.browser.Fdc3Source;
import dev.glovebox.bridge.source.ioconnect.PlatformWaits;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Reads {@code fdc3(agent, {...})}. */
public final class Fdc3Option {
  private static final String KIND = "fdc3";

  private Fdc3Option() {}

  /** Describes the source; it is made when a CodeMode is. */
  public static JSObject describe(JSObject agent, JSObject options) {
    if (Fields.isAbsent(agent) || !isAgent(agent)) {
      throw new GloveboxException(
          FailureCode.OPTION_INVALID,
          "fdc3: the first argument must be an FDC3 desktop agent, what getAgent() resolves to or"
              + " window.fdc3");
    }
    SelectionOption.read(fields(options));
    return SelectionOption.describe(KIND, agent, Fields.isAbsent(options) ? null : options);
  }

  /** The source of a description. */
  static Source read(Fields described, int callMs) {
    return new Fdc3Source(
        described.object("api"),
        SelectionOption.read(fields(described.value("options"))),
        PlatformWaits.below(callMs).forAnswerMs());
  }

  private static Fields fields(JSObject options) {
    return Fields.ofOptions(options, "option of fdc3").allow("include", "exclude");
  }

  @JSBody(
      params = "agent",
      script = "return typeof agent.raiseIntent === 'function' && typeof agent.open === 'function'")
  private static native boolean isAgent(JSObject agent);
}
