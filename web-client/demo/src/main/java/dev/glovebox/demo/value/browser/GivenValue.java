package dev.glovebox.demo.value.browser;

import dev.glovebox.demo.value.JsonValue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSError;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** A value as JavaScript has it. */
public final class GivenValue implements JsonValue {
  private final JSObject value;
  private final Kind kind;
  private String[] names;

  public GivenValue(JSObject value) {
    this.value = value;
    this.kind = kindOf(typeOf(value));
  }

  private static Kind kindOf(String type) {
    return switch (type) {
      case "list" -> Kind.LIST;
      case "string" -> Kind.STRING;
      case "number" -> Kind.NUMBER;
      case "boolean" -> Kind.BOOLEAN;
      case "null" -> Kind.NULL;
      default -> Kind.OBJECT;
    };
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public int size() {
    return kind == Kind.LIST ? ((JSArrayReader<?>) value).getLength() : names().length;
  }

  @Override
  public String nameAt(int index) {
    return names()[index];
  }

  @Override
  public JsonValue itemAt(int index) {
    return new GivenValue(kind == Kind.LIST ? item(value, index) : member(value, names()[index]));
  }

  @Override
  public String text() {
    return stringify(value);
  }

  @Override
  public String plain() {
    return ((JSString) value).stringValue();
  }

  @Override
  public JsonValue get(String name) {
    boolean isThere = kind == Kind.OBJECT && JSObjects.hasProperty(value, name);
    return isThere ? new GivenValue(member(value, name)) : null;
  }

  /** Null for what is no JSON. */
  public static JsonValue parse(String text) {
    return JSError.catchNative(() -> new GivenValue(parsed(text)), problem -> null);
  }

  /** The value itself. */
  public JSObject value() {
    return value;
  }

  private String[] names() {
    if (names == null) {
      names = JSObjects.keys(value);
    }
    return names;
  }

  @JSBody(
      params = "value",
      script = "return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value")
  private static native String typeOf(JSObject value);

  @JSBody(
      params = {"value", "index"},
      script = "return value[index]")
  private static native JSObject item(JSObject value, int index);

  @JSBody(
      params = {"value", "name"},
      script = "return value[name]")
  private static native JSObject member(JSObject value, String name);

  @JSBody(params = "value", script = "return JSON.stringify(value)")
  private static native String stringify(JSObject value);

  @JSBody(params = "text", script = "return JSON.parse(text)")
  private static native JSObject parsed(String text);
}
