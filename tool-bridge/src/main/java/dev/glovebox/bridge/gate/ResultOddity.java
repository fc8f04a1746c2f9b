package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.json.JsonTokens.Token;
import dev.glovebox.bridge.schema.References;
import dev.glovebox.bridge.tool.Tool;

/**
 * What the model should know of a result at once, because its script is likely to go wrong: an
 * error that came as a value or in a text, another kind of value, no key that is declared. It tells
 * no name that the schema does not have, and no value.
 */
public final class ResultOddity {
  private static final int MOST_CHARACTERS = 64 * 1024;
  private static final String START = "It gave ";

  private ResultOddity() {}

  /** Whether a warning is one of these. */
  public static boolean isIn(String warning) {
    return warning.startsWith(START);
  }

  /** The warning; empty when nothing is odd. */
  static String of(Tool tool, String json) {
    JsonTokens tokens = new JsonTokens(json);
    Token start = tokens.next();
    JsonObject declared = declared(tool);
    JsonObject properties = declared.object("properties");
    Keys keys = start == Token.OBJECT_START ? Keys.read(tokens, properties) : Keys.NONE;
    if (keys.hasError || ErrorInText.isIn(json)) {
      return START + "an \"error\" as its value: check whether it did what it should.";
    }
    if (tool.observedSchema() != null) {
      return "";
    }
    String kind = declared.text("type");
    String came = nameOf(start);
    if (came != null
        && ("object".equals(kind) || "array".equals(kind))
        && !came.equals(named(kind))) {
      return START + came + " where " + named(kind) + " is declared" + SHOWN;
    }
    boolean isStrange = keys.count > 0 && keys.known == 0 && hasAny(properties);
    return isStrange ? START + "an object without any of the keys that are declared" + SHOWN : "";
  }

  private static final String SHOWN = "; its stub shows from now on what came.";

  private static boolean hasAny(JsonObject properties) {
    return properties != null && properties.size() > 0;
  }

  private static JsonObject declared(Tool tool) {
    Json schema = tool.outputSchema();
    Json target = schema == null ? null : new References(schema).follow(schema);
    return target instanceof JsonObject object ? object : JsonObject.EMPTY;
  }

  private static String named(String kind) {
    return kind.equals("array") ? "a list" : "an object";
  }

  /** Null where nothing came, which harms nobody who looks for it. */
  private static String nameOf(Token start) {
    return switch (start) {
      case OBJECT_START -> "an object";
      case ARRAY_START -> "a list";
      case STRING -> "a text";
      case NUMBER -> "a number";
      case TRUE, FALSE -> "true or false";
      default -> null;
    };
  }

  /** The keys of an object: how many, how many of them declared, and whether one is an error. */
  private record Keys(int count, int known, boolean hasError) {
    static final Keys NONE = new Keys(0, 0, false);

    static Keys read(JsonTokens tokens, JsonObject properties) {
      int count = 0;
      int known = 0;
      boolean hasError = false;
      Token token = tokens.next();
      while (token == Token.NAME && tokens.position() < MOST_CHARACTERS) {
        String name = tokens.text();
        boolean isDeclared = properties != null && properties.has(name);
        count++;
        known += isDeclared ? 1 : 0;
        Token value = tokens.next();
        hasError |= !isDeclared && ErrorInText.isError(name, value);
        if (value == Token.OBJECT_START || value == Token.ARRAY_START) {
          tokens.skip();
        }
        token = tokens.next();
      }
      return new Keys(count, known, hasError);
    }
  }
}
