package dev.glovebox.demo.value;

import dev.glovebox.demo.value.JsonValue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a value as indented JSON: a part of it, and what stands for the rest. */
public final class ValueParts {
  /** Of one list or object. */
  static final int MOST_ENTRIES = 100;

  /** After so many no further entry is begun. */
  static final int MOST_PIECES = 2000;

  /** Levels within each other. */
  static final int MOST_DEPTH = 20;

  /** Of one text. */
  static final int MOST_CHARACTERS = 10_000;

  private static final String STEP = "  ";

  private final List<Piece> pieces = new ArrayList<>();

  private ValueParts() {}

  /** The beginning of the value; all of it where it is not long. */
  public static List<Piece> first(JsonValue value) {
    ValueParts parts = new ValueParts();
    parts.write(value, "", 0);
    return parts.pieces;
  }

  /** What stands in the place of a rest: the next part, and perhaps a shorter rest. */
  public static List<Piece> next(Piece.Rest rest) {
    ValueParts parts = new ValueParts();
    if (rest.isOfText()) {
      parts.writeText(rest.of(), rest.from());
    } else {
      parts.writeEntries(rest.of(), rest.from(), rest.indent(), 0);
    }
    return parts.pieces;
  }

  private void write(JsonValue value, String indent, int depth) {
    switch (value.kind()) {
      case LIST -> writeAll(value, "[]", indent, depth);
      case OBJECT -> writeAll(value, "{}", indent, depth);
      default -> writeText(value, 0);
    }
  }

  private void writeAll(JsonValue value, String brackets, String indent, int depth) {
    if (value.size() == 0) {
      plain(brackets);
      return;
    }
    String inner = indent + STEP;
    plain(brackets.charAt(0) + "\n" + inner);
    if (depth == MOST_DEPTH) {
      pieces.add(new Piece.Rest(value, 0, value.size(), inner));
    } else {
      writeEntries(value, 0, inner, depth);
    }
    plain("\n" + indent + brackets.charAt(1));
  }

  private void writeEntries(JsonValue value, int from, String indent, int depth) {
    for (int index = from; index < value.size(); index++) {
      if (index > from) {
        plain(",\n" + indent);
        if (index - from == MOST_ENTRIES || pieces.size() >= MOST_PIECES) {
          pieces.add(new Piece.Rest(value, index, value.size() - index, indent));
          return;
        }
      }
      if (value.kind() == Kind.OBJECT) {
        pieces.add(new Piece.Text("name", JsonLine.quoted(value.nameAt(index))));
        plain(": ");
      }
      write(value.itemAt(index), indent, depth + 1);
    }
  }

  private void writeText(JsonValue value, int from) {
    String text = value.text();
    int to = Math.min(text.length(), from + MOST_CHARACTERS);
    if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    String kind = value.kind().name().toLowerCase(Locale.ROOT);
    pieces.add(new Piece.Text(kind, text.substring(from, to)));
    if (to < text.length()) {
      pieces.add(new Piece.Rest(value, to, text.length() - to, ""));
    }
  }

  private void plain(String text) {
    pieces.add(new Piece.Text("", text));
  }
}
