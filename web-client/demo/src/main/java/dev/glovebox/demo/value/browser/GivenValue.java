package dev.glovebox.demo.value.browser;

import dev.glovebox.demo.value.JsonValue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;

/** A value as JavaScript has it. */
final class GivenValue implements JsonValue {
  private final JSObject value;
  private final Kind kind;
  private String[] names;

  GivenValue(JSObject value) {
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
    return stringify(names()[index]);
  }

  @Override
  public JsonValue itemAt(int index) {
    return new GivenValue(kind == Kind.LIST ? item(value, index) : member(value, names()[index]));
  }

  @Override
  public String text() {
    return stringify(value);
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

  @JSBody(params = "text", script = "return JSON.stringify(text)")
  private static native String stringify(String text);
}
