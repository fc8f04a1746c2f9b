package dev.glovebox.client.egress;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.json.JsonTokens.Token;
import dev.glovebox.bridge.json.JsonWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The values of redacted fields, and the names below them, that scripts have been given, so that
 * they can be known again in whatever text these tell: printed, raised, or under another name.
 * Lives as long as the data of the scripts can: a run, or the session that the run belongs to.
 *
 * <p>Values shorter than four characters are not taken: they would be found everywhere. What a
 * script encodes, splits or turns around is not known again.
 */
public final class SecretValues {
  private static final int LEAST_LENGTH = 4;
  private static final int MOST_VALUES = 50_000;
  private static final int MOST_CHARACTERS = 4 << 20;

  private final Redaction redaction;
  private final Set<String> values = new HashSet<>();
  private final SecretTrie trie = new SecretTrie();
  private int characters;
  private boolean isFull;

  public SecretValues(Redaction redaction) {
    this.redaction = redaction;
  }

  /** Whether there were too many to keep: then texts of the run cannot be checked. */
  boolean isFull() {
    return isFull;
  }

  /** What is known, as a JSON array of texts, for {@link #restore}. It holds the secrets. */
  public String saved() {
    List<Json> known = new ArrayList<>();
    values.forEach(value -> known.add(new JsonString(value)));
    return JsonWriter.write(new JsonArray(known));
  }

  /** Knows again what was {@link #saved}, beside what is known already. */
  public void restore(String saved) {
    JsonTokens tokens = new JsonTokens(saved);
    for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
      if (token == Token.STRING) {
        keep(tokens.text());
      }
    }
  }

  /** Takes the values of redacted fields out of a JSON text that the script is given. */
  public void read(String json) {
    reading(json).goOn(Integer.MAX_VALUE);
  }

  /** The same for a text that may be long. */
  public Reading reading(String json) {
    return new Reading(new JsonTokens(redaction.fields().isEmpty() ? "" : json));
  }

  /** The text with a mark in the place of each value. */
  String mask(String text) {
    if (values.isEmpty()) {
      return text;
    }
    String folded = folded(text);
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int at = 0; at + LEAST_LENGTH <= folded.length(); at++) {
      int length = trie.lengthAt(folded, at);
      if (length > 0) {
        out.append(text, copied, at).append(Redaction.MARK);
        copied = at + length;
        at = copied - 1;
      }
    }
    return copied == 0 ? text : out.append(text, copied, text.length()).toString();
  }

  private void take(String value) {
    if (value.strip().length() < LEAST_LENGTH) {
      return;
    }
    keep(value);
    String quoted = JsonWriter.quote(value);
    keep(quoted.substring(1, quoted.length() - 1));
    keep(inAscii(value, SecretValues::jsonEscape));
    keep(inAscii(value, SecretValues::pythonEscape));
  }

  private void keep(String value) {
    String folded = folded(value);
    if (isFull || !values.add(folded)) {
      return;
    }
    characters += folded.length();
    isFull = values.size() > MOST_VALUES || characters > MOST_CHARACTERS;
    trie.add(folded);
  }

  /** In lower case, letter by letter, so that places stay the same. */
  private static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(Character.toLowerCase(text.charAt(i)));
    }
    return out.toString();
  }

  private static String inAscii(String text, IntFunction<String> escape) {
    String quoted = JsonWriter.quote(text);
    StringBuilder out = new StringBuilder();
    int at = 1;
    while (at < quoted.length() - 1) {
      int c = quoted.codePointAt(at);
      out.append(c < 0x80 ? String.valueOf((char) c) : escape.apply(c));
      at += Character.charCount(c);
    }
    return out.toString();
  }

  /** As Python's {@code json.dumps} writes a character: 16 bits at a time. */
  private static String jsonEscape(int c) {
    StringBuilder out = new StringBuilder();
    for (char part : Character.toChars(c)) {
      out.append("\\u").append(hex(part, 4));
    }
    return out.toString();
  }

  /** As Python's {@code ascii} writes it: as short as it can be. */
  private static String pythonEscape(int c) {
    return c < 0x100 ? "\\x" + hex(c, 2) : c < 0x10000 ? "\\u" + hex(c, 4) : "\\U" + hex(c, 8);
  }

  private static String hex(int value, int digits) {
    String hex = Integer.toHexString(value);
    return "00000000".substring(8 - digits + hex.length()) + hex;
  }

  /** A text that is read a piece at a time: megabytes at once would hold the page up. */
  public final class Reading {
    private final JsonTokens tokens;
    private boolean isSecret;
    private int depth;

    private Reading(JsonTokens tokens) {
      this.tokens = tokens;
    }

    /** Reads on by so many tokens; returns whether nothing is left. */
    public boolean goOn(int most) {
      for (int i = 0; i < most; i++) {
        Token token = tokens.next();
        if (token == Token.END) {
          return true;
        }
        if (isSecret) {
          takeFrom(token);
        } else {
          isSecret = token == Token.NAME && redaction.isField(tokens.text());
        }
      }
      return false;
    }

    /** The value of a redacted field is over when all that it opened is closed. */
    private void takeFrom(Token token) {
      switch (token) {
        case OBJECT_START, ARRAY_START -> depth++;
        case OBJECT_END, ARRAY_END -> depth--;
        case NAME, STRING, NUMBER -> take(tokens.text());
        default -> {}
      }
      isSecret = depth > 0;
    }
  }
}
