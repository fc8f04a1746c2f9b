package dev.glovebox.client.egress;

import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.order.TreeInOrder;
import java.util.Set;
import java.util.function.IntPredicate;

/** The ways in which Python and JSON write a text: as it is, and between quotes. */
final class TextForms {
  private static final char DELETE = 0x7f;

  /** First and last of what Python does not print: controls, unseen marks, spaces, private use. */
  private static final int[] UNPRINTED = {
    0x00, 0x1f, 0x7f, 0xa0, 0xad, 0xad, 0x600, 0x605, 0x61c, 0x61c, 0x6dd, 0x6dd, 0x70f, 0x70f,
    0x1680, 0x1680, 0x180e, 0x180e, 0x2000, 0x200f, 0x2028, 0x202f, 0x205f, 0x206f, 0x3000, 0x3000,
    0xd800, 0xf8ff, 0xfdd0, 0xfdef, 0xfeff, 0xfeff, 0xfff0, 0xfffb, 0xfffe, 0xffff, 0xe0000,
    0xe0fff, 0xf0000, 0x10ffff
  };

  private TextForms() {}

  /** All of the text in each of these ways; a traceback also shows one line of it. */
  static Set<String> of(String text) {
    Set<String> forms = TreeInOrder.set();
    forms.add(text);
    String json = json(text);
    forms.add(json);
    String quoted = JsonWriter.quote(text);
    forms.add(quoted.substring(1, quoted.length() - 1));
    forms.add(asciiJson(json));
    forms.add(python(text, TextForms::isUnprinted));
    forms.add(python(text, c -> c > DELETE || isUnprinted(c)));
    return forms;
  }

  /** Most secrets are: letters and digits that nobody escapes. There may be ten thousands. */
  static boolean isWrittenAsItIs(String text) {
    return plainUntil(text, 0) == text.length();
  }

  /** Where the first character stands that somebody escapes. */
  private static int plainUntil(String text, int from) {
    int at = from;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(int c) {
    return c >= ' ' && c < DELETE && c != '"' && c != '\\';
  }

  /**
   * As JavaScript writes it, and Python where it keeps letters; the page's own writer keeps fewer.
   */
  private static String json(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int i = plainUntil(text, 0); i < text.length(); i = plainUntil(text, from)) {
      out.append(text, from, i);
      from = i + 1;
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> out.append(c < ' ' ? "\\u" + hex(c, 4) : String.valueOf(c));
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  /** As {@code json.dumps} writes it: 16 bits at a time. */
  private static String asciiJson(String json) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c >= DELETE) {
        out.append(json, from, i).append("\\u").append(hex(c, 4));
        from = i + 1;
      }
    }
    return out.append(json, from, json.length()).toString();
  }

  /** As {@code repr} and {@code ascii} write it between their quotes. */
  private static String python(String text, IntPredicate isEscaped) {
    boolean hasBoth = text.indexOf('\'') >= 0 && text.indexOf('"') >= 0;
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isPlain(text.charAt(at)) && !(hasBoth && text.charAt(at) == '\'')) {
        continue;
      }
      int c = text.codePointAt(at);
      out.append(text, from, at);
      at += Character.charCount(c) - 1;
      from = at + 1;
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\'' -> out.append(hasBoth ? "\\'" : "'");
        default -> append(c, isEscaped.test(c), out);
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static void append(int c, boolean isEscaped, StringBuilder out) {
    if (isEscaped) {
      out.append(escaped(c));
    } else {
      out.appendCodePoint(c);
    }
  }

  /** As short as it can be. */
  private static String escaped(int c) {
    return c < 0x100 ? "\\x" + hex(c, 2) : c < 0x10000 ? "\\u" + hex(c, 4) : "\\U" + hex(c, 8);
  }

  private static boolean isUnprinted(int c) {
    for (int i = 0; i < UNPRINTED.length; i += 2) {
      if (c >= UNPRINTED[i] && c <= UNPRINTED[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private static String hex(int value, int digits) {
    String hex = Integer.toHexString(value);
    return "00000000".substring(8 - digits + hex.length()) + hex;
  }
}
