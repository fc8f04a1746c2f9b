package dev.glovebox.bridge.json.browser;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.json.JSON;

/** JSON.parse behind the bridge's port. */
public final class BrowserJsonParser implements JsonParser {

  @Override
  public Json parse(String text) {
    return value(parseText(text));
  }

  @Override
  public boolean accepts(String text) {
    try {
      JSON.parse(text);
      return true;
    } catch (RuntimeException notJson) {
      return false;
    }
  }

  private static JSObject parseText(String text) {
    try {
      return JSON.parse(text);
    } catch (RuntimeException notJson) {
      throw new JsonSyntaxException(NativeMessage.of(notJson));
    }
  }

  private static Json value(JSObject value) {
    return switch (kind(value)) {
      case "null" -> JsonNull.INSTANCE;
      case "boolean" -> JsonBoolean.of(((JSBoolean) value).booleanValue());
      case "number" -> new JsonNumber(JSON.stringify(value));
      case "string" -> new JsonString(((JSString) value).stringValue());
      case "array" -> array(value);
      default -> object(value);
    };
  }

  @SuppressWarnings("unchecked")
  private static Json array(JSObject value) {
    JSArray<JSObject> array = (JSArray<JSObject>) value;
    List<Json> items = new ArrayList<>(array.getLength());
    for (int i = 0; i < array.getLength(); i++) {
      items.add(value(array.get(i)));
    }
    return new JsonArray(items);
  }

  @SuppressWarnings("unchecked")
  private static Json object(JSObject value) {
    JSMapLike<JSObject> map = (JSMapLike<JSObject>) value;
    JsonObject.Builder builder = JsonObject.builder();
    for (String name : JSObjects.keys(value)) {
      builder.put(name, value(map.get(name)));
    }
    return builder.build();
  }

  @JSBody(
      params = "value",
      script = "return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value")
  private static native String kind(JSObject value);
}
