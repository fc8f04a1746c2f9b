package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.fdc3.browser.Fdc3Source;
import dev.glovebox.bridge.source.ioconnect.PlatformWaits;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.option.OptionTable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code fdc3(agent, options)}. */
public final class Fdc3Handle extends SourceHandle {
  private final JSObject agent;
  private final Selection selection;

  private Fdc3Handle(JSObject agent, Fields options) {
    super("fdc3", "fdc3(agent)");
    this.agent = agent;
    this.selection = SelectionOption.read(options);
  }

  public static SourceHandle of(JSObject agent, JSObject options) {
    if (Fields.isAbsent(agent) || !isAgent(agent)) {
      throw new GloveboxException(
          FailureCode.OPTION_INVALID,
          "fdc3: the first argument must be an FDC3 desktop agent, what getAgent() resolves to or"
              + " window.fdc3");
    }
    Fields fields = Fields.of(OptionTable.FDC3, options);
    return new Fdc3Handle(agent, fields).frozen();
  }

  @Override
  SourceReading begin(SourceContext context) {
    int answerMs = PlatformWaits.below(context.callMs()).forAnswerMs();
    return most -> new Fdc3Source(agent, selection, answerMs);
  }

  @JSBody(
      params = "agent",
      script = "return typeof agent.raiseIntent === 'function' && typeof agent.open === 'function'")
  private static native boolean isAgent(JSObject agent);
}
