package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.json.JsonMember;
import dev.glovebox.bridge.json.browser.BrowserJsonParser;
import dev.glovebox.bridge.json.browser.JsonForm;
import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.client.option.OptionTable;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;

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
        throw fields.refusal("execute inputs: " + name + " is not a Python name");
      }
    }
    return names;
  }

  @SuppressWarnings("unchecked")
  static String json(Fields fields) {
    JSObject inputs = fields.object(OptionTable.INPUTS);
    if (inputs == null) {
      return "{}";
    }
    JSMapLike<JSObject> values = (JSMapLike<JSObject>) inputs;
    List<JsonMember> members = new ArrayList<>();
    for (String name : JSObjects.keys(inputs)) {
      members.add(new JsonMember(name, json(fields, name, values.get(name))));
    }
    return new BrowserJsonParser().object(members);
  }

  private static String json(Fields fields, String name, JSObject value) {
    JsonForm.Written written;
    try {
      written = JsonForm.of(value);
    } catch (RuntimeException problem) {
      throw fields.refusal(
          "execute inputs: " + name + " is not JSON: " + NativeMessage.of(problem));
    }
    if (written.getLost() != null) {
      throw fields.refusal(
          "execute inputs: " + name + " is " + written.getLost() + ", which is not JSON");
    }
    return written.getJson();
  }
}
