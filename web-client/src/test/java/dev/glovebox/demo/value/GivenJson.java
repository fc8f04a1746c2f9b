package dev.glovebox.demo.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A value of Java's own collections: lists, maps with an order, and texts that are JSON already.
 */
record GivenJson(Object value) implements JsonValue {

  @Override
  public Kind kind() {
    if (value instanceof List<?>) {
      return Kind.LIST;
    }
    if (value instanceof Map<?, ?>) {
      return Kind.OBJECT;
    }
    return text().startsWith("\"") ? Kind.STRING : Kind.NUMBER;
  }

  @Override
  public int size() {
    return value instanceof List<?> list ? list.size() : ((Map<?, ?>) value).size();
  }

  @Override
  public String nameAt(int index) {
    return "\"" + new ArrayList<>(((Map<?, ?>) value).keySet()).get(index) + "\"";
  }

  @Override
  public JsonValue itemAt(int index) {
    return new GivenJson(
        value instanceof List<?> list
            ? list.get(index)
            : new ArrayList<>(((Map<?, ?>) value).values()).get(index));
  }

  @Override
  public String text() {
    return (String) value;
  }
}
