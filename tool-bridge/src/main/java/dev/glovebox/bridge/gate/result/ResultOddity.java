package dev.glovebox.bridge.gate.result;

import dev.glovebox.bridge.gate.call.SentCall;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.json.JsonTokens.Token;
import dev.glovebox.bridge.schema.ObjectShape;
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
  static String of(SentCall call, String json) {
    Tool tool = call.tool();
    JsonTokens tokens = new JsonTokens(json);
    Token start = tokens.next();
    JsonObject declared = declared(tool);
    JsonObject properties = declared.object("properties");
    Keys keys = start == Token.OBJECT_START ? Keys.read(tokens, properties) : Keys.NONE;
    boolean isError = keys.error != null && !isDeclared(tool, keys.error);
    if ((isError || ErrorInText.isIn(json)) && !ErrorAskedFor.isBy(call, json)) {
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

  /** Also as a choice, and as a value of a dict with any keys; a text is hardly one of those. */
  private static boolean isDeclared(Tool tool, Token error) {
    if (tool.outputSchema() == null) {
      return false;
    }
    ObjectShape shape = ObjectShape.of(tool.outputSchema());
    boolean isMap = shape.additional() instanceof JsonObject value && value.has("type");
    return shape.properties().containsKey(ErrorInText.ERROR) || isMap && error != Token.STRING;
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

  /** The keys of an object: how many, how many of them declared, and of what kind an error is. */
  private record Keys(int count, int known, Token error) {
    static final Keys NONE = new Keys(0, 0, null);

    static Keys read(JsonTokens tokens, JsonObject properties) {
      int count = 0;
      int known = 0;
      Token error = null;
      Token token = tokens.next();
      while (token == Token.NAME && tokens.position() < MOST_CHARACTERS) {
        String name = tokens.text();
        count++;
        known += properties != null && properties.has(name) ? 1 : 0;
        Token value = tokens.next();
        error = ErrorInText.isError(name, value, tokens) ? value : error;
        if (value == Token.OBJECT_START || value == Token.ARRAY_START) {
          tokens.skip();
        }
        token = tokens.next();
      }
      return new Keys(count, known, error);
    }
  }
}
