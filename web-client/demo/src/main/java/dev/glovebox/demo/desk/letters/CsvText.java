package dev.glovebox.demo.desk.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV: a comma parts fields, a line is a row. A field in quotes may have commas, lines and,
 * doubled, quotes.
 */
public final class CsvText {
  private static final int END = -1;

  private final String text;
  private int at;

  private CsvText(String text) {
    this.text = text;
  }

  /** All rows, the names of the columns first. A row may have any number of fields. */
  public static List<List<String>> rows(String text) {
    CsvText reader = new CsvText(text);
    List<List<String>> rows = new ArrayList<>();
    while (reader.peek() != END) {
      rows.add(reader.row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (peek() == ',') {
      at++;
      fields.add(field());
    }
    skip('\r');
    skip('\n');
    return fields;
  }

  private String field() {
    return peek() == '"' ? quoted() : plain();
  }

  private String plain() {
    int from = at;
    while (peek() != ',' && peek() != '\n' && peek() != '\r' && peek() != END) {
      at++;
    }
    return text.substring(from, at);
  }

  /** Up to its closing quote, or to the end where there is none. */
  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (peek() != END) {
      char each = text.charAt(at++);
      if (each == '"' && peek() != '"') {
        break;
      }
      at += each == '"' ? 1 : 0;
      field.append(each);
    }
    return field.append(plain()).toString();
  }

  private void skip(char wanted) {
    at += peek() == wanted ? 1 : 0;
  }

  private int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }
}
