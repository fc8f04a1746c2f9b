package dev.glovebox.bridge.shape;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonTokens.Token;
import dev.glovebox.bridge.schema.References;
import java.util.ArrayList;
import java.util.List;

/** The values that a schema lists one by one, as {@code enum} or as a choice of constants. */
final class ListedValues {
  /** Longer lists are believed: nobody compares with a hundred thousand values. */
  private static final int MOST = 1_000;

  private final List<Json> values;

  private ListedValues(List<Json> values) {
    this.values = values;
  }

  /** Null where the schema says anything else. */
  static ListedValues of(JsonObject schema, References references) {
    List<Json> values = new ArrayList<>();
    JsonArray options = options(schema);
    if (options == null) {
      return addListed(schema, values) ? new ListedValues(values) : null;
    }
    for (Json option : options.items()) {
      if (!(references.follow(option) instanceof JsonObject each) || !addListed(each, values)) {
        return null;
      }
    }
    return new ListedValues(values);
  }

  /** How many it lists at most. */
  static int most(JsonObject schema) {
    JsonArray options = options(schema);
    JsonArray listed = options == null ? schema.array("enum") : options;
    return listed == null ? 0 : Math.min(listed.items().size(), MOST);
  }

  private static JsonArray options(JsonObject schema) {
    return schema.has("anyOf") ? schema.array("anyOf") : schema.array("oneOf");
  }

  private static boolean addListed(JsonObject schema, List<Json> values) {
    JsonArray listed = schema.array("enum");
    if (listed != null) {
      if (values.size() + listed.items().size() > MOST) {
        return false;
      }
      return values.addAll(listed.items());
    }
    if (schema.has("const")) {
      return values.size() < MOST && values.add(schema.get("const"));
    }
    return "null".equals(schema.text("type")) && values.add(JsonNull.INSTANCE);
  }

  boolean haveNull() {
    return values.stream().anyMatch(JsonNull.class::isInstance);
  }

  /**
   * Whether it is one of them; of lists and objects none is compared.
   *
   * @param text what a text says, or how a number is written
   */
  boolean have(Token token, String text) {
    for (Json value : values) {
      boolean isSame =
          switch (value) {
            case JsonString listed -> token == Token.STRING && listed.value().equals(text);
            case JsonNumber listed -> token == Token.NUMBER && mayBeSame(listed.text(), text);
            case JsonBoolean listed -> token == (listed.value() ? Token.TRUE : Token.FALSE);
            case JsonNull listed -> token == Token.NULL;
            default -> true;
          };
      if (isSame) {
        return true;
      }
    }
    return false;
  }

  /** Whole numbers are written in one way. */
  private static boolean mayBeSame(String one, String other) {
    return one.equals(other) || !isWhole(one) || !isWhole(other);
  }

  private static boolean isWhole(String number) {
    return new JsonNumber(number).isInteger();
  }
}
