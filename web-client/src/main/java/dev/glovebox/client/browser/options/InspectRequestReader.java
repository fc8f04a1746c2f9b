package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.inspect.InspectRequest;
import java.util.List;
import org.teavm.jso.JSObject;

/** Reads what {@code inspect} was given. */
public final class InspectRequestReader {
  private InspectRequestReader() {}

  public static InspectRequest read(JSObject given) {
    Fields fields =
        Fields.ofRequest(given, "inspect").allow("query", "names", "namespace", "limit");
    return new InspectRequest(
        fields.text("query", null),
        List.of(fields.texts("names")),
        fields.text("namespace", null),
        fields.number("limit", 1, 0));
  }
}
