package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.option.Form;
import dev.glovebox.client.option.Option;
import dev.glovebox.client.option.Option.Count;
import dev.glovebox.client.option.Option.Flag;
import dev.glovebox.client.option.Option.Other;
import dev.glovebox.client.option.Option.Text;
import dev.glovebox.client.option.Option.Texts;
import dev.glovebox.client.option.Option.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** What is absent reads as an empty object; every name that the form does not have is refused. */
  public static Fields of(Form form, JSObject object) {
    Fields fields = of(object, form.title(), form.code());
    fields.refuseAllBut(form);
    return fields;
  }

  /** An object whose names the caller chooses. */
  static Fields ofAnyNames(JSObject object, String what) {
    return of(object, what, FailureCode.OPTION_INVALID);
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

  private void refuseAllBut(Form form) {
    for (String name : JSObjects.keys(object)) {
      if (!form.has(name)) {
        throw refusal("unknown " + what + ": " + name + NearestNames.remark(name, form.names()));
      }
    }
  }

  /** The object itself, for what reads names that nobody knows before. */
  JSObject whole() {
    return object;
  }

  public boolean has(Option option) {
    return !isAbsent(value(option));
  }

  public JSObject value(Option option) {
    return value(option.name());
  }

  @SuppressWarnings("unchecked")
  private JSObject value(String name) {
    return ((JSMapLike<JSObject>) object).get(name);
  }

  public String text(Text option) {
    JSObject value = checked(option.name(), "string");
    return value == null ? option.otherwise() : ((JSString) value).stringValue();
  }

  public boolean flag(Flag option) {
    JSObject value = checked(option.name(), "boolean");
    return value == null ? option.otherwise() : ((JSBoolean) value).booleanValue();
  }

  /** One of the option's words, or null where none is given and none is meant. */
  public String word(Word option) {
    JSObject value = checked(option.name(), "string");
    if (value == null) {
      return option.otherwise();
    }
    String word = ((JSString) value).stringValue();
    if (!option.words().contains(word)) {
      throw refusal(path(option.name()) + " must be " + option.choice());
    }
    return word;
  }

  /** The same for what must not be absent. */
  String requiredWord(Word option) {
    if (!has(option)) {
      throw refusal(path(option.name()) + " must be " + option.choice());
    }
    return word(option);
  }

  public int count(Count option) {
    JSObject value = checked(option.name(), "number");
    if (value == null && option.otherwise() == null) {
      throw refusal(path(option.name()) + " is missing: it must be " + option.bounds().kind());
    }
    if (value == null) {
      return option.otherwise();
    }
    double number = ((JSNumber) value).doubleValue();
    if (!option.bounds().hold(number)) {
      throw refusal(path(option.name()) + " " + option.bounds().demandOn(number));
    }
    return (int) number;
  }

  public JSObject function(Other option) {
    return checked(option.name(), "function");
  }

  public JSObject object(Other option) {
    return checked(option.name(), "object");
  }

  /** A number that need not be a whole one, such as a time. */
  JSObject number(Other option) {
    return checked(option.name(), "number");
  }

  JSArray<JSObject> array(Other option) {
    return array(option.name());
  }

  @SuppressWarnings("unchecked")
  private JSArray<JSObject> array(String name) {
    JSObject value = value(name);
    if (isAbsent(value)) {
      return new JSArray<>();
    }
    if (!JSArray.isArray(value)) {
      throw refusal(path(name) + " must be an array, not " + kind(value));
    }
    return (JSArray<JSObject>) value;
  }

  public List<String> texts(Texts option) {
    JSArray<JSObject> items = array(option.name());
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < items.getLength(); i++) {
      if (!isA("string", items.get(i))) {
        throw refusal(
            path(option.name()) + "[" + i + "] must be a string, not " + kind(items.get(i)));
      }
      texts.add(((JSString) items.get(i)).stringValue());
    }
    return texts;
  }

  /** Texts by names that the caller chooses. */
  public Map<String, String> textsByName(Other option) {
    Fields named = ofAnyNames(value(option), path(option.name()));
    Map<String, String> texts = new TreeMap<>();
    for (String name : JSObjects.keys(named.object)) {
      texts.put(name, named.text(new Text(name, "")));
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
      String article = kind.equals("object") ? "an " : "a ";
      throw refusal(path(name) + " must be " + article + kind + ", not " + kind(value));
    }
    return value;
  }

  private String path(String name) {
    return what + " " + name;
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
