package dev.glovebox.client.egress;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes out of a value what is to stay: fields by their names, and what is filtered of texts. */
record ValueFilter(Redaction redaction, UnaryOperator<String> text) {
  private static final JsonString MARK = new JsonString(Redaction.MARK);

  Json filter(Json value) {
    return switch (value) {
      case JsonObject object -> object(object);
      case JsonArray array -> {
        List<Json> items = new ArrayList<>();
        array.items().forEach(item -> items.add(filter(item)));
        yield new JsonArray(items);
      }
      case JsonString string -> new JsonString(text.apply(string.value()));
      case JsonNumber number -> text.apply(number.text()).equals(number.text()) ? number : MARK;
      default -> value;
    };
  }

  /** Names are data too: a script may put what it wants to tell into them. */
  private Json object(JsonObject object) {
    JsonObject.Builder filtered = JsonObject.builder();
    object.forEach(
        (name, value) ->
            filtered.put(text.apply(name), redaction.isField(name) ? MARK : filter(value)));
    return filtered.build();
  }
}
