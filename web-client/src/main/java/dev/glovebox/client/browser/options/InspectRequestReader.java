package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.inspect.InspectRequest;
import dev.glovebox.client.option.OptionTable;
import org.teavm.jso.JSObject;

/** Reads what {@code inspect} was given. */
public final class InspectRequestReader {
  private InspectRequestReader() {}

  public static InspectRequest read(JSObject given) {
    Fields fields = Fields.of(OptionTable.INSPECT, given);
    return new InspectRequest(
        fields.text(OptionTable.QUERY),
        fields.texts(OptionTable.NAMES),
        fields.text(OptionTable.NAMESPACE_ASKED),
        fields.count(OptionTable.SHOWN));
  }
}
