package dev.glovebox.demo.desk.json;

import java.util.List;
import java.util.Map;

/** Writes rows, lists, texts, numbers and truth values as JSON. */
public final class JsonText {
  private static final int CENTS = 100;

  /** Up to here an amount has an int of cents. */
  private static final double MOST = 2e7;

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  public static String of(Object value) {
    JsonText written = new JsonText();
    written.write(value);
    return written.text.toString();
  }

  private void write(Object value) {
    if (value instanceof Map<?, ?> row) {
      object(row);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof String words) {
      string(words);
    } else if (value instanceof Double number) {
      number(number);
    } else {
      text.append(value);
    }
  }

  /** Most numbers are amounts in cents: written by whole numbers, which is many times as fast. */
  private void number(double number) {
    int cents = (int) Math.rint(number * CENTS);
    if (number < 0 || number > MOST || cents / (double) CENTS != number) {
      text.append(number);
      return;
    }
    int fraction = cents % CENTS;
    text.append(cents / CENTS);
    if (fraction != 0) {
      text.append('.').append(fraction / 10);
    }
    if (fraction % 10 != 0) {
      text.append(fraction % 10);
    }
  }

  private void object(Map<?, ?> row) {
    text.append('{');
    String separator = "";
    for (Map.Entry<?, ?> member : row.entrySet()) {
      text.append(separator);
      string((String) member.getKey());
      text.append(':');
      write(member.getValue());
      separator = ",";
    }
    text.append('}');
  }

  private void array(List<?> list) {
    text.append('[');
    String separator = "";
    for (Object each : list) {
      text.append(separator);
      write(each);
      separator = ",";
    }
    text.append(']');
  }

  private void string(String words) {
    text.append('"');
    int from = 0;
    for (int at = 0; at < words.length(); at++) {
      char each = words.charAt(at);
      if (each == '"' || each == '\\' || each < ' ') {
        text.append(words, from, at);
        escaped(each);
        from = at + 1;
      }
    }
    text.append(words, from, words.length()).append('"');
  }

  private void escaped(char each) {
    if (each == '"' || each == '\\') {
      text.append('\\').append(each);
    } else {
      text.append("\\u00").append(each < 16 ? "0" : "1").append(Integer.toHexString(each & 15));
    }
  }
}
