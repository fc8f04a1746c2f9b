package dev.glovebox.demo.value;

import dev.glovebox.demo.value.JsonValue.Kind;

/** JSON on one line, no longer than there is room for. */
public final class JsonLine {
  private static final String CUT = "…";

  private final StringBuilder line = new StringBuilder();
  private final int most;

  private JsonLine(int most) {
    this.most = most;
  }

  /** The value; cut where it is longer than so many characters. */
  public static String of(JsonValue value, int most) {
    JsonLine written = new JsonLine(most);
    written.write(value);
    return written.cut();
  }

  /** Arguments as Python would write the call: {@code name="Amelia", limit=3}. */
  public static String arguments(JsonValue args, int most) {
    JsonLine written = new JsonLine(most);
    if (args != null && args.is(Kind.OBJECT)) {
      for (int index = 0; index < args.size() && !written.isFull(); index++) {
        written.line.append(index == 0 ? "" : ", ").append(args.nameAt(index)).append('=');
        written.write(args.itemAt(index));
      }
    }
    return written.cut();
  }

  /** A text as JSON writes it. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      switch (each) {
        case '"', '\\' -> quoted.append('\\').append(each);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (each < ' ') {
            quoted.append("\\u00").append(each < 16 ? '0' : '1');
            quoted.append(Integer.toHexString(each & 15));
          } else {
            quoted.append(each);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  private boolean isFull() {
    return line.length() > most;
  }

  private String cut() {
    if (!isFull()) {
      return line.toString();
    }
    boolean isInPair = Character.isHighSurrogate(line.charAt(most - 1));
    return line.substring(0, isInPair ? most - 1 : most) + CUT;
  }

  private void write(JsonValue value) {
    switch (value.kind()) {
      case LIST -> writeAll(value, '[', ']');
      case OBJECT -> writeAll(value, '{', '}');
      case STRING -> writeText(value.plain());
      default -> line.append(value.text());
    }
  }

  private void writeText(String text) {
    int room = most + 1 - line.length();
    line.append(room > 0 && text.length() > room ? quoted(text.substring(0, room)) : quoted(text));
  }

  private void writeAll(JsonValue value, char open, char close) {
    line.append(open);
    for (int index = 0; index < value.size() && !isFull(); index++) {
      line.append(index == 0 ? "" : ", ");
      if (value.is(Kind.OBJECT)) {
        line.append(quoted(value.nameAt(index))).append(": ");
      }
      write(value.itemAt(index));
    }
    line.append(close);
  }
}
