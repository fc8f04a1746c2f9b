package dev.glovebox.bridge.json;

import java.util.List;

/** A JSON array; the list cannot be changed. */
public record JsonArray(List<Json> items) implements Json {
  public static final JsonArray EMPTY = new JsonArray(List.of());

  public JsonArray {
    items = List.copyOf(items);
  }

  public static JsonArray of(Json... items) {
    return new JsonArray(List.of(items));
  }
}
