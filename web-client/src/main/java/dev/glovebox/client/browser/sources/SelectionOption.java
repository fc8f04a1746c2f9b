package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.source.Selection;
import dev.glovebox.client.browser.options.Fields;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What the options of platform sources share: which functions are offered. */
final class SelectionOption {
  private SelectionOption() {}

  /** {@code include} and {@code exclude}, lists of patterns. */
  static Selection read(Fields fields) {
    return new Selection(List.of(fields.texts("include")), List.of(fields.texts("exclude")));
  }

  /** A source of an API object and its options, as the package hands it to createCodeMode. */
  @JSBody(
      params = {"kind", "api", "options"},
      script = "return Object.freeze({ glovebox: kind, api: api, options: options })")
  static native JSObject describe(String kind, JSObject api, JSObject options);
}
