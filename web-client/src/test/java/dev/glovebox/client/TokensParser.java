package dev.glovebox.client;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.json.JsonTokens.Token;
import java.util.ArrayList;
import java.util.List;

/** Stands in for the browser's parser in tests; takes what is JSON, and little else. */
public final class TokensParser implements JsonParser {
  @Override
  public Json parse(String text) {
    JsonTokens tokens = new JsonTokens(text);
    return value(tokens.next(), tokens);
  }

  private static Json value(Token token, JsonTokens tokens) {
    return switch (token) {
      case OBJECT_START -> object(tokens);
      case ARRAY_START -> array(tokens);
      case STRING -> new JsonString(tokens.text());
      case NUMBER -> new JsonNumber(tokens.text());
      case TRUE, FALSE -> JsonBoolean.of(token == Token.TRUE);
      case NULL -> JsonNull.INSTANCE;
      default -> throw new JsonSyntaxException("Unexpected text.");
    };
  }

  private static Json object(JsonTokens tokens) {
    JsonObject.Builder object = JsonObject.builder();
    Token token = tokens.next();
    while (token == Token.NAME) {
      String name = tokens.text();
      object.put(name, value(tokens.next(), tokens));
      token = tokens.next();
    }
    return object.build();
  }

  private static Json array(JsonTokens tokens) {
    List<Json> items = new ArrayList<>();
    Token token = tokens.next();
    while (token != Token.ARRAY_END) {
      items.add(value(token, tokens));
      token = tokens.next();
    }
    return new JsonArray(items);
  }
}
