package dev.glovebox.bridge.json;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be said of a JSON text without making values of it: how long it is, how deep, how much
 * it holds, and which texts stand in its outermost array or object. One walk tells all of it, and
 * can be taken a piece at a time: megabytes at once would hold the page up.
 *
 * <p>Of what is not JSON the walk makes nonsense, but it always ends.
 */
public final class JsonOutline {
  private final String text;
  private final List<Integer> ends = new ArrayList<>();
  private int at;
  private int moreBytes;
  private int values = 1;
  private int depth;
  private boolean isTooDeep;
  private int start;
  private boolean isInString;
  private boolean isEscaped;
  private boolean isJustOpened;

  public JsonOutline(String text) {
    this.text = text;
  }

  /** The outline of the whole text. */
  public static JsonOutline of(String text) {
    JsonOutline outline = new JsonOutline(text);
    outline.walk(text.length());
    return outline;
  }

  /**
   * Goes on by so many characters.
   *
   * @return whether nothing is left to see; a text that is too deep is not walked to its end
   */
  public boolean walk(int most) {
    int until = most < text.length() - at ? at + most : text.length();
    while (at < until && !isTooDeep) {
      at = isInString ? throughString(until) : betweenStrings(until);
    }
    return at == text.length() || isTooDeep;
  }

  /** How many characters the whole text has. */
  public int length() {
    return text.length();
  }

  /** How many bytes it takes in UTF-8, as far as it was walked. */
  public int bytes() {
    return at + moreBytes;
  }

  /** How many values it holds, with those that hold others. */
  public int values() {
    return values;
  }

  /** Whether it is nested deeper than {@link JsonLimits#MAX_DEPTH}. */
  public boolean isTooDeep() {
    return isTooDeep;
  }

  /** The texts of the outermost array's items, or of the outermost object's members. */
  public List<String> parts() {
    List<String> parts = new ArrayList<>(ends.size());
    int from = start;
    for (int end : ends) {
      parts.add(text.substring(from, end).strip());
      from = end + 1;
    }
    return parts;
  }

  /**
   * The members of the outermost object.
   *
   * @throws JsonSyntaxException when the text is not an object
   */
  public List<JsonMember> members() {
    List<JsonMember> members = new ArrayList<>(ends.size());
    for (String part : parts()) {
      members.add(JsonMember.read(part));
    }
    return members;
  }

  /** Most of a large text is in its strings, so nothing is done here that need not be done. */
  private int throughString(int until) {
    int i = at;
    if (isEscaped) {
      isEscaped = false;
      count(text.charAt(i++));
    }
    while (i < until) {
      char c = text.charAt(i++);
      if (c == '"') {
        isInString = false;
        return i;
      }
      if (c == '\\') {
        isEscaped = true;
        return i;
      }
      if (c >= 0x80) {
        count(c);
      }
    }
    return i;
  }

  private int betweenStrings(int until) {
    int i = at;
    while (i < until) {
      char c = text.charAt(i++);
      if (c > ' ') {
        boolean isFirstInside = isJustOpened;
        isJustOpened = false;
        switch (c) {
          case '"' -> isInString = true;
          case ',' -> {
            values++;
            partEnds(i);
          }
          case '[', '{' -> open(i);
          case ']', '}' -> close(i, isFirstInside);
          default -> count(c);
        }
        if (isFirstInside && c != ']' && c != '}') {
          values++;
        }
        if (isInString || isTooDeep) {
          return i;
        }
      }
    }
    return i;
  }

  private void count(char c) {
    if (c >= 0x80) {
      moreBytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
    }
  }

  private void close(int after, boolean isEmpty) {
    if (!isEmpty) {
      partEnds(after);
    }
    depth--;
  }

  private void open(int after) {
    isJustOpened = true;
    depth++;
    isTooDeep = depth > JsonLimits.MAX_DEPTH;
    if (depth == 1) {
      start = after;
    }
  }

  private void partEnds(int after) {
    if (depth == 1 && ends.size() < JsonLimits.MAX_VALUES) {
      ends.add(after - 1);
    }
  }
}
