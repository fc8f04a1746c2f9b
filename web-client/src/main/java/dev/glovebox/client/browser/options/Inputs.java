package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.client.option.OptionTable;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/** The variables that a script starts with, read from the field {@code inputs}. */
public final class Inputs {
  private Inputs() {}

  public static List<String> names(Fields fields) {
    JSObject inputs = fields.object(OptionTable.INPUTS);
    if (inputs == null) {
      return List.of();
    }
    List<String> names = List.of(JSObjects.keys(inputs));
    for (String name : names) {
      if (!PythonName.isIdentifier(name)) {
        throw fields.refusal("execute inputs: " + name + " is no Python name");
      }
    }
    return names;
  }

  static String json(Fields fields) {
    JSObject inputs = fields.object(OptionTable.INPUTS);
    if (inputs == null) {
      return "{}";
    }
    try {
      return JSON.stringify(inputs);
    } catch (RuntimeException problem) {
      throw fields.refusal("execute inputs are no JSON: " + NativeMessage.of(problem));
    }
  }
}
