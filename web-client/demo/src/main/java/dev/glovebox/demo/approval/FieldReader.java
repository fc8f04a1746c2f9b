package dev.glovebox.demo.approval;

import dev.glovebox.demo.approval.Shape.Bounds;
import dev.glovebox.demo.approval.Shape.Kind;
import dev.glovebox.demo.value.JsonLine;
import dev.glovebox.demo.value.JsonValue;
import dev.glovebox.demo.words.Words;
import java.util.function.Function;

/** Reads back what a person wrote into a field. */
final class FieldReader {
  private static final String EMPTY = "This must be filled in.";

  private final Function<String, JsonValue> parser;

  /**
   * @param parser gives null for what is no JSON
   */
  FieldReader(Function<String, JsonValue> parser) {
    this.parser = parser;
  }

  /**
   * What was read.
   *
   * @param json null where the argument is left out, or where there is a problem
   * @param problem null where there is none
   */
  record Entry(String json, String problem) {
    static Entry of(String json) {
      return new Entry(json, null);
    }

    static Entry wrong(String problem) {
      return new Entry(null, problem);
    }
  }

  Entry read(Field field, String text) {
    if (!field.isEditable() || (field.given() != null && text.equals(field.shown()))) {
      return unchanged(field);
    }
    if (text.strip().isEmpty() && field.shape().kind() != Kind.TEXT) {
      return empty(field);
    }
    return switch (field.shape().kind()) {
      case TEXT -> text(field, text);
      case WHOLE, NUMBER -> number(field.shape(), text.strip());
      case FLAG -> Entry.of(text);
      case CHOICE -> choice(field, text);
      case DATE -> date(text.strip());
      case JSON -> json(field.shape().bounds(), text);
    };
  }

  /** The script's own value is judged as a person's would be: it may not fit either. */
  private Entry unchanged(Field field) {
    JsonValue given = field.given();
    String problem =
        switch (field.shape().kind()) {
          case WHOLE, NUMBER ->
              given.is(JsonValue.Kind.NUMBER)
                  ? number(field.shape(), given.text()).problem()
                  : null;
          case CHOICE -> field.shown().isEmpty() ? null : choice(field, field.shown()).problem();
          default -> null;
        };
    return problem == null ? Entry.of(given.text()) : Entry.wrong(problem);
  }

  private static Entry empty(Field field) {
    if (!field.canBeEmpty()) {
      return Entry.wrong(EMPTY);
    }
    return Entry.of(field.shape().isNullable() && field.isRequired() ? "null" : null);
  }

  private static Entry text(Field field, String text) {
    if (text.isEmpty() && (field.canBeEmpty() || field.given() == null)) {
      return empty(field);
    }
    Bounds bounds = field.shape().bounds();
    int length = text.codePointCount(0, text.length());
    if (text.isEmpty() && !(bounds.least() < 1)) {
      return Entry.wrong(EMPTY);
    }
    if (bounds.isBelow(length)) {
      return Entry.wrong("At least " + characters(bounds.least()) + ", not " + length + ".");
    }
    if (bounds.isAbove(length)) {
      return Entry.wrong("At most " + characters(bounds.most()) + ", not " + length + ".");
    }
    return Entry.of(JsonLine.quoted(text));
  }

  private static String characters(double count) {
    return Words.counted((int) count, "character", "characters");
  }

  private Entry number(Shape shape, String text) {
    JsonValue read = parser.apply(text.startsWith("+") ? text.substring(1) : text);
    if (read == null || !read.is(JsonValue.Kind.NUMBER)) {
      return Entry.wrong("This must be a number.");
    }
    double value = Double.parseDouble(read.text());
    if (shape.kind() == Kind.WHOLE && value != Math.rint(value)) {
      return Entry.wrong("This must be a whole number.");
    }
    Bounds bounds = shape.bounds();
    if (bounds.isBelow(value)) {
      String least = plain(bounds.least());
      return Entry.wrong(bounds.isOpen() ? "More than " + least + "." : least + " or more.");
    }
    if (bounds.isAbove(value)) {
      String most = plain(bounds.most());
      return Entry.wrong(bounds.isOpen() ? "Less than " + most + "." : most + " or less.");
    }
    return Entry.of(read.text());
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE
        ? Words.grouped((int) number)
        : Double.toString(number);
  }

  private static Entry choice(Field field, String option) {
    boolean isOne =
        field.shape().choices().isEmpty()
            ? option.equals("true") || option.equals("false")
            : field.shape().choices().stream().anyMatch(each -> each.text().equals(option));
    return isOne ? Entry.of(option) : Entry.wrong("Choose one of those that are allowed.");
  }

  private static Entry date(String text) {
    return CalendarDay.isOne(text)
        ? Entry.of(JsonLine.quoted(text))
        : Entry.wrong("This must be a day, such as 2026-03-31.");
  }

  private Entry json(Bounds bounds, String text) {
    JsonValue read = parser.apply(text);
    if (read == null) {
      return Entry.wrong("This must be JSON.");
    }
    if (read.is(JsonValue.Kind.LIST) && bounds.isBelow(read.size())) {
      return Entry.wrong("At least " + entries(bounds.least()) + ".");
    }
    if (read.is(JsonValue.Kind.LIST) && bounds.isAbove(read.size())) {
      return Entry.wrong("At most " + entries(bounds.most()) + ".");
    }
    return Entry.of(read.text());
  }

  private static String entries(double count) {
    return Words.counted((int) count, "entry", "entries");
  }
}
