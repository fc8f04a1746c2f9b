package dev.glovebox.client.egress;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.json.JsonTokens.Token;
import dev.glovebox.bridge.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

  /** What stands where a text was too long. */
  private static final String CUT = "…";

  private static final int MOST_VALUES = 50_000;
  private static final int MOST_CHARACTERS = 4 << 20;

  /** One that is written in two ways takes all the room that there is. */
  private static final int MOST_IN_TWO_WAYS = MOST_CHARACTERS / 2;

  private final List<String> values = new ArrayList<>();
  private final SecretTrie trie = new SecretTrie();
  private Redaction redaction;
  private int characters;
  private boolean isFull;

  public SecretValues(Redaction redaction) {
    this.redaction = redaction;
  }

  /** Takes from now on also what stands below these names. */
  public void alsoBelow(Set<String> fields) {
    redaction = redaction.with(fields);
  }

  /** What is to stay inside where these were learnt. */
  Redaction redaction() {
    return redaction;
  }

  /** Whether there were too many to keep: then texts of the run cannot be checked. */
  boolean isFull() {
    return isFull;
  }

  /** Whether nothing is known to be secret. */
  boolean isEmpty() {
    return values.isEmpty();
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

  /** The text with a mark in the place of each value, and of one that an ellipsis cuts. */
  String mask(String text) {
    String masked = whole(text);
    int cut = values.isEmpty() ? -1 : masked.indexOf(CUT);
    if (cut < 0) {
      return masked;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (; cut >= 0; cut = masked.indexOf(CUT, from)) {
      out.append(withoutBeginning(masked.substring(from, cut))).append(CUT);
      from = cut + CUT.length();
    }
    return out.append(masked, from, masked.length()).toString();
  }

  /** The same for a text that was cut: the beginning of a value may be all that is left of it. */
  String maskCut(String text) {
    return withoutBeginning(mask(text));
  }

  private String withoutBeginning(String text) {
    for (int at = Math.max(0, text.length() - SecretTrie.DEPTH);
        at + LEAST_LENGTH <= text.length();
        at++) {
      if (trie.leadsOn(text, at, text.length())) {
        return text.substring(0, at) + Redaction.MARK;
      }
    }
    return text;
  }

  private String whole(String text) {
    if (values.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int copied = 0;
    SecretTrie.Finds finds = trie.in(text);
    while (finds.next()) {
      out.append(text, copied, finds.at()).append(Redaction.MARK);
      copied = finds.at() + finds.length();
    }
    return copied == 0 ? text : out.append(text, copied, text.length()).toString();
  }

  private void take(String value, Set<String> forms) {
    if (value.strip().length() >= LEAST_LENGTH) {
      forms.forEach(this::keep);
    }
  }

  /** Returns what has lines that are still to be taken. */
  private String takeText(String value) {
    boolean isSimple = TextForms.isWrittenAsItIs(value);
    isFull |= !isSimple && value.length() > MOST_IN_TWO_WAYS;
    if (!isFull) {
      take(value, isSimple ? Set.of(value) : TextForms.of(value));
    }
    return isSimple || isFull ? "" : value;
  }

  private void keep(String value) {
    String folded = SecretTrie.folded(value);
    if (isFull || folded.length() < LEAST_LENGTH || !trie.add(folded)) {
      return;
    }
    values.add(folded);
    characters += folded.length();
    isFull = values.size() > MOST_VALUES || characters > MOST_CHARACTERS;
  }

  /** A text that is read a piece at a time: megabytes at once would hold the page up. */
  public final class Reading {
    private final JsonTokens tokens;
    private String lines = "";
    private int line;
    private boolean isSecret;
    private int depth;

    private Reading(JsonTokens tokens) {
      this.tokens = tokens;
    }

    /** Reads on by so many tokens; returns whether nothing is left. */
    public boolean goOn(int most) {
      for (int i = 0; i < most; i++) {
        if (line < lines.length()) {
          takeLine();
          continue;
        }
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
        case NAME, STRING -> {
          lines = takeText(tokens.text());
          line = 0;
        }
        case NUMBER -> take(tokens.text(), NumberForms.of(tokens.text()));
        default -> {}
      }
      isSecret = depth > 0;
    }

    /** A traceback shows one line of what was run. */
    private void takeLine() {
      int end = line;
      while (end < lines.length() && lines.charAt(end) != '\n' && lines.charAt(end) != '\r') {
        end++;
      }
      if (end - line < lines.length()) {
        keep(lines.substring(line, end));
      }
      line = isFull ? lines.length() : end + 1;
    }
  }
}
