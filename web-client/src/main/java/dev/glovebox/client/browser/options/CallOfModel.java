package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Resolution;
import dev.glovebox.bridge.json.JsonOutline;
import dev.glovebox.bridge.json.browser.BrowserJsonParser;
import dev.glovebox.bridge.json.browser.JsonForm;
import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.bridge.schema.OneLine;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.option.OptionTable;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.OneCall;
import dev.glovebox.client.run.RunRequest;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/** Reads what a model wishes to call without a script. */
public final class CallOfModel {
  private static final int LONGEST_NAME = 100;

  private CallOfModel() {}

  public static ExecuteRequest read(
      JSObject input, ToolCall call, Limits limits, Catalogue catalogue) {
    Fields fields = Fields.of(OptionTable.CALL, input);
    ToolName function = function(fields, catalogue);
    RunRequest asking = new RunRequest("", List.of(), "{}", limits, call.caller(), call.session());
    String arguments = arguments(fields, limits.of(Limit.CALL_BYTES));
    return new ExecuteRequest(OneCall.of(function, arguments, asking), "", call.signal());
  }

  private static ToolName function(Fields fields, Catalogue catalogue) {
    String wanted = fields.text(OptionTable.FUNCTION);
    if (wanted.isEmpty()) {
      throw fields.refusal("call function is missing: pass the function's name");
    }
    return switch (catalogue.resolve(wanted)) {
      case Resolution.Found found -> found.tool().name();
      case Resolution.Unknown unknown -> {
        String nearest = String.join(", ", unknown.nearest());
        throw fields.refusal(
            "there is no function '"
                + OneLine.of(wanted, LONGEST_NAME)
                + "'"
                + (nearest.isEmpty() ? "" : "; nearest: " + nearest));
      }
    };
  }

  /** An object, or the JSON of one: where schemas are strict, no object can have free names. */
  private static String arguments(Fields fields, int mostBytes) {
    if (!fields.has(OptionTable.ARGUMENTS)) {
      return "{}";
    }
    JSObject given = fields.value(OptionTable.ARGUMENTS);
    String json = Fields.isA("string", given) ? ((JSString) given).stringValue() : json(fields);
    if (json.length() > mostBytes) {
      throw fields.refusal("call arguments are longer than " + mostBytes + " bytes");
    }
    JsonOutline outline = JsonOutline.of(json);
    if (outline.isTooDeep()) {
      throw fields.refusal("call arguments are nested too deeply");
    }
    if (new BrowserJsonParser().members(json) < 0) {
      throw fields.refusal("call arguments must be an object with the arguments by name");
    }
    return json;
  }

  private static String json(Fields fields) {
    JSObject given = fields.object(OptionTable.ARGUMENTS);
    if (JSArray.isArray(given)) {
      throw fields.refusal("call arguments must be an object with the arguments by name");
    }
    try {
      return JsonForm.of(given).getJson();
    } catch (RuntimeException problem) {
      throw fields.refusal("call arguments are not JSON: " + NativeMessage.of(problem));
    }
  }
}
