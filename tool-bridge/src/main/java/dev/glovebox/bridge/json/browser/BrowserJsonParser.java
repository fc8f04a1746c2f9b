package dev.glovebox.bridge.json.browser;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonMember;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.json.SharedTexts;
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
  private static final int NULL = 0;
  private static final int BOOLEAN = 1;
  private static final int NUMBER = 2;
  private static final int STRING = 3;
  private static final int ARRAY = 4;
  private static final int OBJECT = 5;

  private final SharedTexts texts = new SharedTexts();

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

  @Override
  public int members(String text) {
    return size(text, OBJECT);
  }

  @Override
  public int items(String text) {
    return size(text, ARRAY);
  }

  /** Joined by the browser: megabytes joined letter by letter would hold the page up. */
  @Override
  public String object(List<JsonMember> members) {
    JSArray<JSString> texts = new JSArray<>();
    for (JsonMember member : members) {
      texts.push(
          JSString.valueOf(
              (texts.getLength() == 0 ? "{" : ",") + JsonWriter.quote(member.name()) + ":"));
      texts.push(JSString.valueOf(member.valueJson()));
    }
    return texts.getLength() == 0 ? "{}" : joined(texts);
  }

  /** Of an array or object; -1 when the text is none of that kind. */
  private static int size(String text, int kind) {
    try {
      JSObject value = JSON.parse(text);
      return kind(value) != kind
          ? -1
          : kind == ARRAY ? ((JSArray<?>) value).getLength() : JSObjects.keys(value).length;
    } catch (RuntimeException notJson) {
      return -1;
    }
  }

  private static JSObject parseText(String text) {
    try {
      return JSON.parse(text);
    } catch (RuntimeException notJson) {
      throw new JsonSyntaxException(NativeMessage.of(notJson));
    }
  }

  private Json value(JSObject value) {
    return switch (kind(value)) {
      case NULL -> JsonNull.INSTANCE;
      case BOOLEAN -> JsonBoolean.of(((JSBoolean) value).booleanValue());
      case NUMBER -> new JsonNumber(JSON.stringify(value));
      case STRING -> texts.of(((JSString) value).stringValue());
      case ARRAY -> array(value);
      default -> object(value);
    };
  }

  @SuppressWarnings("unchecked")
  private Json array(JSObject value) {
    JSArray<JSObject> array = (JSArray<JSObject>) value;
    List<Json> items = new ArrayList<>(array.getLength());
    for (int i = 0; i < array.getLength(); i++) {
      items.add(value(array.get(i)));
    }
    return new JsonArray(items);
  }

  @SuppressWarnings("unchecked")
  private Json object(JSObject value) {
    JSMapLike<JSObject> map = (JSMapLike<JSObject>) value;
    String[] names = JSObjects.keys(value);
    Json[] values = new Json[names.length];
    for (int i = 0; i < names.length; i++) {
      values[i] = value(map.get(names[i]));
      names[i] = texts.of(names[i]).value();
    }
    return JsonObject.ofDistinct(names, values);
  }

  @JSBody(params = "texts", script = "return texts.join('') + '}'")
  private static native String joined(JSArray<JSString> texts);

  /** A number and not a word: this is asked for every value of every schema. */
  @JSBody(
      params = "value",
      script =
          "return value === null ? 0 : typeof value === 'string' ? 3 : Array.isArray(value) ? 4"
              + " : typeof value === 'object' ? 5 : typeof value === 'number' ? 2 : 1")
  private static native int kind(JSObject value);
}
