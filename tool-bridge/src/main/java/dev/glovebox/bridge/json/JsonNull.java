package dev.glovebox.bridge.json;

/** {@code null} as a value, which is not the same as an absent member. */
public record JsonNull() implements Json {
  public static final JsonNull INSTANCE = new JsonNull();
}
