package dev.glovebox.client.model;

import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.json.JsonTokens.Token;
import dev.glovebox.client.egress.TokenEstimate;

/** Cuts a text to a budget, and says how much is missing and how to ask for less. */
public final class Cut {
  /** Where there is no room for a sentence. */
  private static final String SHORT_NOTE = "\n[cut]";

  /** Two texts may have one token more together. */
  private static final int SEAM = 1;

  private Cut() {}

  /** The text, or its beginning with the hint: no more than the budget, both together. */
  public static String to(int budgetTokens, String text, String hint) {
    if (fits(budgetTokens, text)) {
      return text;
    }
    int all = TokenEstimate.of(text);
    int note = TokenEstimate.of(note(all, all, hint)) + SEAM;
    if (note > budgetTokens / 3 * 2) {
      return beginning(budgetTokens - TokenEstimate.of(SHORT_NOTE) - SEAM, text) + SHORT_NOTE;
    }
    String kept = beginning(budgetTokens - note, text);
    return kept + note(all - TokenEstimate.of(kept), all, hint);
  }

  /** Whether nothing has to be left out. */
  public static boolean fits(int budgetTokens, String text) {
    return TokenEstimate.fits(text, budgetTokens);
  }

  private static String beginning(int tokens, String text) {
    return text.substring(0, TokenEstimate.lengthWithin(text, tokens));
  }

  private static String note(int left, int all, String hint) {
    return "\n[cut: about " + left + " of " + all + " tokens left out; " + hint + "]";
  }

  /** A value, with a hint that knows what it is. */
  static String value(int budgetTokens, String json) {
    return fits(budgetTokens, json) ? json : to(budgetTokens, json, narrower(json));
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
