package dev.glovebox.bridge.gate.result;

import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.json.JsonTokens.Token;

/**
 * Whether a text that came as a result says that something went wrong: as a JSON object with an
 * {@code error}, or in its first word. Servers often have no other way: they give their results as
 * text, alone, wrapped into an object of one key, or in parts.
 */
final class ErrorInText {
  static final String ERROR = "error";
  private static final String WORD = ERROR + ":";
  private static final String PART = "text";

  /** Whoever gives so many parts gives data. */
  private static final int MOST_PARTS = 20;

  private ErrorInText() {}

  /** Whether such a key, whose value has just been met, says that there was an error. */
  static boolean isError(String name, Token value, JsonTokens tokens) {
    return name.equals(ERROR)
        && switch (value) {
          case NULL, FALSE -> false;
          case NUMBER -> !tokens.text().equals("0");
          case STRING -> !tokens.text().strip().isEmpty();
          default -> true;
        };
  }

  /** Whether a result is such a text, or an object or parts of it that hold one. */
  static boolean isIn(String json) {
    JsonTokens tokens = new JsonTokens(json);
    return switch (tokens.next()) {
      case STRING -> isError(tokens.text());
      case OBJECT_START -> isOnlyText(tokens);
      case ARRAY_START -> isInParts(tokens);
      default -> false;
    };
  }

  private static boolean isOnlyText(JsonTokens tokens) {
    if (tokens.next() != Token.NAME || tokens.next() != Token.STRING) {
      return false;
    }
    String text = tokens.text();
    return tokens.next() == Token.OBJECT_END && isError(text);
  }

  private static boolean isInParts(JsonTokens tokens) {
    boolean isError = false;
    Token token = tokens.next();
    for (int part = 0; part < MOST_PARTS && token == Token.OBJECT_START && !isError; part++) {
      isError = isErrorPart(tokens);
      token = tokens.next();
    }
    return isError;
  }

  private static boolean isErrorPart(JsonTokens tokens) {
    boolean isError = false;
    while (tokens.next() == Token.NAME) {
      String name = tokens.text();
      Token value = tokens.next();
      isError |= name.equals(PART) && value == Token.STRING && isError(tokens.text());
      skip(value, tokens);
    }
    return isError;
  }

  /** Whether a text says so of itself. */
  static boolean isError(String text) {
    String told = text.strip();
    return told.regionMatches(true, 0, WORD, 0, WORD.length())
        || (told.startsWith("{") && hasError(new JsonTokens(told)));
  }

  private static boolean hasError(JsonTokens tokens) {
    boolean hasError = false;
    tokens.next();
    while (!hasError && tokens.next() == Token.NAME) {
      String name = tokens.text();
      Token value = tokens.next();
      hasError = isError(name, value, tokens);
      skip(value, tokens);
    }
    return hasError;
  }

  private static void skip(Token value, JsonTokens tokens) {
    if (value == Token.OBJECT_START || value == Token.ARRAY_START) {
      tokens.skip();
    }
  }
}
