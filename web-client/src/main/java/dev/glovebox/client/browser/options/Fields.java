package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/**
 * An object that a caller passed, read strictly: unknown names and wrong types are told by name.
 */
public final class Fields {
  private final JSObject object;
  private final String what;
  private final FailureCode code;

  private Fields(JSObject object, String what, FailureCode code) {
    this.object = object;
    this.what = what;
    this.code = code;
  }

  /** Options: what is absent reads as an empty object. */
  public static Fields ofOptions(JSObject object, String what) {
    return of(object, what, FailureCode.OPTION_INVALID);
  }

  public static Fields ofRequest(JSObject object, String what) {
    return of(object, what, FailureCode.REQUEST_INVALID);
  }

  private static Fields of(JSObject object, String what, FailureCode code) {
    if (isAbsent(object)) {
      return new Fields(JSObjects.create(), what, code);
    }
    if (!isA("object", object) || JSArray.isArray(object)) {
      throw new GloveboxException(code, what + " must be an object, not " + kind(object));
    }
    return new Fields(object, what, code);
  }

  /** Refuses every name but these. */
  public Fields allow(String... names) {
    List<String> known = List.of(names);
    for (String name : JSObjects.keys(object)) {
      if (!known.contains(name)) {
        throw refusal("unknown " + what + ": " + name + didYouMean(name, known));
      }
    }
    return this;
  }

  /** The object itself, for who reads names that are not known before. */
  JSObject whole() {
    return object;
  }

  public boolean has(String name) {
    return !isAbsent(value(name));
  }

  @SuppressWarnings("unchecked")
  public JSObject value(String name) {
    return ((JSMapLike<JSObject>) object).get(name);
  }

  public String text(String name, String otherwise) {
    JSObject value = checked(name, "string");
    return value == null ? otherwise : ((JSString) value).stringValue();
  }

  public boolean flag(String name, boolean otherwise) {
    JSObject value = checked(name, "boolean");
    return value == null ? otherwise : ((JSBoolean) value).booleanValue();
  }

  /** A whole number from the smallest on. */
  public int number(String name, int smallest, int otherwise) {
    JSObject value = checked(name, "number");
    if (value == null) {
      return otherwise;
    }
    double number = ((JSNumber) value).doubleValue();
    if (number != (int) number || number < smallest) {
      throw refusal(path(name) + " must be a whole number of at least " + smallest);
    }
    return (int) number;
  }

  /** The same for what must not be absent. */
  int requiredNumber(String name, int smallest) {
    if (!has(name)) {
      throw refusal(path(name) + " is missing: it must be a whole number of at least " + smallest);
    }
    return number(name, smallest, smallest);
  }

  /** Refuses what is there and is none of these words. */
  public void requireOneOf(String name, List<String> words) {
    if (has(name) && !words.contains(text(name, ""))) {
      throw refusal(path(name) + " must be one of " + String.join(", ", words));
    }
  }

  public JSObject function(String name) {
    return checked(name, "function");
  }

  public JSObject object(String name) {
    return checked(name, "object");
  }

  @SuppressWarnings("unchecked")
  JSArray<JSObject> array(String name) {
    JSObject value = value(name);
    if (isAbsent(value)) {
      return new JSArray<>();
    }
    if (!JSArray.isArray(value)) {
      throw refusal(path(name) + " must be an array, not " + kind(value));
    }
    return (JSArray<JSObject>) value;
  }

  public String[] texts(String name) {
    JSArray<JSObject> items = array(name);
    String[] texts = new String[items.getLength()];
    for (int i = 0; i < texts.length; i++) {
      if (!isA("string", items.get(i))) {
        throw refusal(path(name) + "[" + i + "] must be a string, not " + kind(items.get(i)));
      }
      texts[i] = ((JSString) items.get(i)).stringValue();
    }
    return texts;
  }

  public GloveboxException refusal(String message) {
    return new GloveboxException(code, message);
  }

  private JSObject checked(String name, String kind) {
    JSObject value = value(name);
    if (isAbsent(value)) {
      return null;
    }
    if (!isA(kind, value)) {
      throw refusal(path(name) + " must be a " + kind + ", not " + kind(value));
    }
    return value;
  }

  private String path(String name) {
    return what + " " + name;
  }

  private static String didYouMean(String name, List<String> known) {
    List<String> nearest = new NearestNames(known).to(name, 1);
    return nearest.isEmpty()
        ? "; known are " + String.join(", ", known)
        : "; did you mean " + nearest.getFirst() + "?";
  }

  public static boolean isAbsent(JSObject value) {
    return value == null || JSObjects.isUndefined(value);
  }

  public static boolean isA(String kind, JSObject value) {
    return kind.equals(JSObjects.typeOf(value));
  }

  private static String kind(JSObject value) {
    return value == null ? "null" : JSArray.isArray(value) ? "array" : JSObjects.typeOf(value);
  }
}
