package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.tool.browser.Rejection;
import dev.glovebox.client.HeldPage;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.egress.Redaction;
import dev.glovebox.client.option.OptionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.json.JSON;

/** Reads {@code egress}: the budget, and what is to stay inside. */
final class EgressOption {
  private static final String TRANSFORM = "egress.redact.transform";
  private static final String PATTERNS = "egress.redact.patterns";
  private static final String OPTION = "option egress redact patterns";
  private static final String TOO_SLOW =
      " could hold the page up for ever on a short text of a script: bound its repetitions, and put"
          + " none within another";

  private EgressOption() {}

  /** The caller's function over the value. */
  @JSFunctor
  interface Transform extends JSObject {
    JSObject apply(JSObject value);
  }

  static Egress read(JSObject given, JsonParser json, HeldPage held, SearchBound bound) {
    Fields fields = Fields.of(OptionTable.EGRESS, given);
    return new Egress(
        redaction(fields.object(OptionTable.REDACT), held, bound),
        json,
        fields.count(OptionTable.TOKENS),
        fields.count(OptionTable.PARTS));
  }

  private static Redaction redaction(JSObject given, HeldPage held, SearchBound bound) {
    if (given == null) {
      return Redaction.NONE;
    }
    Fields fields = Fields.of(OptionTable.REDACTION, given);
    Transform transform = (Transform) fields.function(OptionTable.TRANSFORM);
    return Redaction.of(
        fields.texts(OptionTable.REDACTED_FIELDS),
        patterns(fields, held, bound),
        transform == null
            ? null
            : value -> held.timed(TRANSFORM, () -> transformed(transform, value)));
  }

  private static UnaryOperator<String> patterns(Fields fields, HeldPage held, SearchBound bound) {
    JSArray<JSObject> given = fields.array(OptionTable.REDACTED_PATTERNS);
    List<JSObject> everywhere = new ArrayList<>();
    for (int i = 0; i < given.getLength(); i++) {
      if (!isRegExp(given.get(i))) {
        throw fields.refusal(OPTION + "[" + i + "] must be a RegExp");
      }
      JSObject pattern = everywhere(given.get(i));
      String refusal = OPTION + "[" + i + "]" + TOO_SLOW;
      bound.add(pattern, () -> fields.refusal(refusal));
      everywhere.add(pattern);
    }
    return whole -> {
      String left = whole;
      for (int i = 0; i < everywhere.size(); i++) {
        JSString text = JSString.valueOf(left);
        JSObject pattern = everywhere.get(i);
        String what = PATTERNS + "[" + i + "]";
        bound.spend(what, pattern, text);
        left = held.timed(what, () -> replaced(text, pattern, Redaction.MARK)).stringValue();
      }
      return left;
    };
  }

  /** Throws when the function does, or when what it gives is not JSON: a promise, for example. */
  private static String transformed(Transform transform, String value) {
    JSObject given = transform.apply(JSON.parse(value));
    if (isThenable(given)) {
      Rejection.ignore(given);
      throw new IllegalStateException("the egress function gave a promise");
    }
    String text = JSON.stringify(given);
    if (text == null) {
      throw new IllegalStateException("the egress function gave nothing");
    }
    return text;
  }

  @JSBody(params = "value", script = "return value instanceof RegExp")
  private static native boolean isRegExp(JSObject value);

  @JSBody(
      params = "pattern",
      script = "return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '') + 'g')")
  private static native JSObject everywhere(JSObject pattern);

  @JSBody(
      params = {"text", "pattern", "mark"},
      script = "return text.replace(pattern, mark)")
  private static native JSString replaced(JSString text, JSObject pattern, String mark);

  @JSBody(params = "value", script = "return !!value && typeof value.then === 'function'")
  private static native boolean isThenable(JSObject value);
}
