package dev.glovebox.bridge.json.browser;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonLimits;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.json.JsonWriter;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/**
 * Writes a value as JSON text with the help of the browser: megabytes written letter by letter
 * would hold the page up. One writer serves one value.
 */
public final class BrowserJsonWriter {
  private final JSArray<JSString> pieces = new JSArray<>();

  private BrowserJsonWriter() {}

  /**
   * The text of the value.
   *
   * @throws JsonSyntaxException when it is nested as deep as {@link JsonWriter} refuses
   */
  public static String write(Json value) {
    BrowserJsonWriter writer = new BrowserJsonWriter();
    writer.add(value, 0);
    return joined(writer.pieces);
  }

  private void add(Json value, int depth) {
    if (depth > JsonLimits.MAX_DEPTH) {
      throw new JsonSyntaxException("The value is nested too deep.");
    }
    switch (value) {
      case JsonObject object -> addMembers(object, depth + 1);
      case JsonArray array -> addItems(array.items(), depth + 1);
      default -> push(JsonWriter.write(value));
    }
  }

  private void addMembers(JsonObject object, int depth) {
    String before = "{";
    for (String name : object.names()) {
      push(before + JsonWriter.quote(name) + ":");
      add(object.get(name), depth);
      before = ",";
    }
    push(before.equals("{") ? "{}" : "}");
  }

  private void addItems(List<Json> items, int depth) {
    JSString all = texts(items);
    if (all != null) {
      pieces.push(all);
      return;
    }
    String before = "[";
    for (Json item : items) {
      push(before);
      add(item, depth);
      before = ",";
    }
    push("]");
  }

  /** The list, if it is one of texts alone; else null. An enum may have a hundred thousand. */
  private static JSString texts(List<Json> items) {
    JSArray<JSString> texts = new JSArray<>();
    for (Json item : items) {
      if (!(item instanceof JsonString text)) {
        return null;
      }
      texts.push(JSString.valueOf(text.value()));
    }
    return written(texts);
  }

  private void push(String text) {
    pieces.push(JSString.valueOf(text));
  }

  @JSBody(params = "texts", script = "return JSON.stringify(texts)")
  private static native JSString written(JSArray<JSString> texts);

  @JSBody(params = "pieces", script = "return pieces.join('')")
  private static native String joined(JSArray<JSString> pieces);
}
