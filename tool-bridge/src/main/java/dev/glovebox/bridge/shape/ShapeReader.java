package dev.glovebox.bridge.shape;

import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.json.JsonTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Adds what one result shows to a shape. Reads the beginning of a long result only. */
final class ShapeReader {
  private static final int MOST_DEPTH = 6;
  static final int MOST_ITEMS = 50;
  private static final int MOST_CHARACTERS = 256 * 1024;

  private final JsonTokens tokens;
  private final Predicate<String> isHidden;

  private ShapeReader(String json, Predicate<String> isHidden) {
    this.tokens = new JsonTokens(json);
    this.isHidden = isHidden;
  }

  static void read(String json, Shape shape, Predicate<String> isHidden) {
    ShapeReader reader = new ShapeReader(json, isHidden);
    reader.value(reader.tokens.next(), shape, 0);
  }

  private void value(Token token, Shape shape, int depth) {
    switch (token) {
      case NULL -> shape.seeNull();
      case TRUE, FALSE -> shape.seeBoolean();
      case STRING -> shape.seeString();
      case NUMBER -> shape.seeNumber(tokens.text());
      case ARRAY_START, OBJECT_START -> {
        if (depth == MOST_DEPTH) {
          shape.seeUnknown();
          tokens.skip();
        } else if (token == Token.ARRAY_START) {
          array(shape.items(), depth + 1);
        } else {
          object(shape.fields(), depth + 1);
        }
      }
      default -> {}
    }
  }

  private void array(Shape items, int depth) {
    Token token = tokens.next();
    int count = 0;
    while (token != Token.ARRAY_END && !isSpent(token)) {
      if (count++ == MOST_ITEMS) {
        skipRest(token);
        return;
      }
      value(token, items, depth);
      token = tokens.next();
    }
  }

  private void object(ObjectFields fields, int depth) {
    List<String> names = new ArrayList<>();
    Token token = tokens.next();
    while (token == Token.NAME && !isSpent(token)) {
      String name = tokens.text();
      if (isHidden.test(name)) {
        hidden(tokens.next(), fields.field(name));
      } else {
        value(tokens.next(), fields.field(name), depth);
      }
      if (!fields.isMap() && !names.contains(name)) {
        names.add(name);
      }
      token = tokens.next();
    }
    if (token == Token.OBJECT_END) {
      fields.seeWhole(names);
    }
  }

  /** What is below a redacted name has names that are data, and no type either. */
  private void hidden(Token token, Shape shape) {
    shape.seeUnknown();
    if (token == Token.ARRAY_START || token == Token.OBJECT_START) {
      tokens.skip();
    }
  }

  /** Goes to the end of the array, unless that is too far away: then the reading ends there. */
  private void skipRest(Token first) {
    Token token = first;
    while (token != Token.ARRAY_END && !isSpent(token)) {
      if (token == Token.ARRAY_START || token == Token.OBJECT_START) {
        tokens.skip();
      }
      token = tokens.next();
    }
  }

  private boolean isSpent(Token token) {
    return token == Token.END || tokens.position() > MOST_CHARACTERS;
  }
}
