package dev.glovebox.bridge.shape;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.json.JsonTokens.Token;
import dev.glovebox.bridge.schema.References;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the places of a result at which a value came that is none of those which its schema lists.
 * The places are kept, the values are not. Reads the beginning of a long result only, and compares
 * so much and no more: the page waits meanwhile.
 */
final class UnlistedValues {
  private static final String ITEM = "[]";
  private static final int MOST_CHARACTERS = 32 * 1024;

  /** With each value that a schema lists; some milliseconds of a slow machine. */
  private static final int MOST_COMPARED = 50_000;

  private final JsonTokens tokens;
  private final References references;
  private final Predicate<String> isHidden;
  private final Set<String> places;
  private int compared;

  private UnlistedValues(
      String json, References references, Predicate<String> isHidden, Set<String> places) {
    this.tokens = new JsonTokens(json);
    this.references = references;
    this.isHidden = isHidden;
    this.places = places;
  }

  /**
   * @param places those that are known, to which others are added
   */
  static void find(JsonObject schema, String json, Predicate<String> isHidden, Set<String> places) {
    UnlistedValues reader = new UnlistedValues(json, new References(schema), isHidden, places);
    reader.value(reader.tokens.next(), schema, "");
  }

  /** The place of what is below a key; the items of a list share theirs. */
  static String below(String place, String key) {
    return place + "/" + key.length() + key;
  }

  static String item(String place) {
    return place + ITEM;
  }

  private void value(Token token, Json declared, String place) {
    boolean isStart = token == Token.ARRAY_START || token == Token.OBJECT_START;
    if (!(references.follow(declared) instanceof JsonObject schema)) {
      if (isStart) {
        tokens.skip();
      }
      return;
    }
    compared += ListedValues.most(schema);
    ListedValues listed = isCompared() ? ListedValues.of(schema, references) : null;
    boolean hasText = token == Token.STRING || token == Token.NUMBER;
    boolean isListed =
        listed == null || token == Token.NULL || listed.have(token, hasText ? tokens.text() : "");
    if (!isListed) {
      places.add(place);
    }
    if (token == Token.ARRAY_START) {
      array(schema.get("items"), item(place));
    } else if (token == Token.OBJECT_START) {
      object(schema.object("properties"), place);
    }
  }

  private void array(Json items, String place) {
    Token token = tokens.next();
    for (int i = 0; token != Token.ARRAY_END && !isSpent(token); i++) {
      value(token, i < ShapeReader.MOST_ITEMS ? items : null, place);
      token = tokens.next();
    }
  }

  private void object(JsonObject properties, String place) {
    Token token = tokens.next();
    while (token == Token.NAME && !isSpent(token)) {
      String name = tokens.text();
      boolean isRead = properties != null && !isHidden.test(name);
      value(tokens.next(), isRead ? properties.get(name) : null, below(place, name));
      token = tokens.next();
    }
  }

  private boolean isSpent(Token token) {
    return token == Token.END || tokens.position() > MOST_CHARACTERS || !isCompared();
  }

  private boolean isCompared() {
    return compared <= MOST_COMPARED;
  }
}
