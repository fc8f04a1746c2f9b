package dev.glovebox.client.model;

import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.json.JsonTokens.Token;
import dev.glovebox.client.egress.TokenEstimate;

/** Cuts a text to a budget, and says how much is missing and how to ask for less. */
public final class Cut {
  private Cut() {}

  /** The text, or its beginning with the hint. */
  public static String to(int budgetTokens, String text, String hint) {
    int length = TokenEstimate.lengthWithin(text, budgetTokens);
    if (length == text.length()) {
      return text;
    }
    int left = TokenEstimate.of(text.substring(length));
    return text.substring(0, length)
        + "\n[cut: about "
        + left
        + " of "
        + TokenEstimate.of(text)
        + " tokens left out; "
        + hint
        + "]";
  }

  /** A value, with a hint that knows what it is. */
  static String value(int budgetTokens, String json) {
    int length = TokenEstimate.lengthWithin(json, budgetTokens);
    return length == json.length() ? json : to(budgetTokens, json, narrower(json));
  }

  private static String narrower(String json) {
    JsonTokens tokens = new JsonTokens(json);
    return switch (tokens.next()) {
      case ARRAY_START ->
          "the value is a list of "
              + members(tokens)
              + " items: return fewer of them, or fewer fields of each";
      case OBJECT_START ->
          "the value is a dict of " + members(tokens) + " keys: return those that are needed";
      default -> "return less: a part, or a summary";
    };
  }

  private static int members(JsonTokens tokens) {
    int members = 0;
    Token token = tokens.next();
    while (token != Token.ARRAY_END && token != Token.OBJECT_END && token != Token.END) {
      if (token == Token.ARRAY_START || token == Token.OBJECT_START) {
        tokens.skip();
      }
      members += token == Token.NAME ? 0 : 1;
      token = tokens.next();
    }
    return members;
  }
}
