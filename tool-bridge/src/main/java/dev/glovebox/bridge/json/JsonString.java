package dev.glovebox.bridge.json;

import java.util.Objects;

/** A JSON string, unescaped. */
public record JsonString(String value) implements Json {
  public JsonString {
    Objects.requireNonNull(value, "value");
  }
}
