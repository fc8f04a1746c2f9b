package dev.glovebox.demo.approval;

import dev.glovebox.demo.approval.Shape.Kind;
import dev.glovebox.demo.value.JsonValue;
import dev.glovebox.demo.words.Legible;
import java.util.ArrayList;
import java.util.List;

/** One argument of a call, as a person may change it. */
public final class Field {
  /** A text that is longer, and JSON, have several lines. */
  private static final int LONG_TEXT = 60;

  /** What is longer is shown, and sent as it is. */
  private static final int MOST_EDITABLE = 20_000;

  private final String name;
  private final Shape shape;
  private final boolean isRequired;
  private final JsonValue given;
  private final String shown;

  Field(String name, Shape shape, boolean isRequired, JsonValue given) {
    this.name = name;
    this.shape = fitting(shape, given, isRequired);
    this.isRequired = isRequired;
    this.given = given;
    this.shown = shownOf(this.shape, given);
  }

  /**
   * What the script gave against its own declaration is shown as the JSON that it is, and so is a
   * text with characters that nobody sees.
   */
  private static Shape fitting(Shape shape, JsonValue given, boolean isRequired) {
    if (given == null) {
      return shape.kind() == Kind.FLAG && !isRequired ? shape.as(Kind.CHOICE) : shape;
    }
    boolean isWhatIsDeclared =
        switch (shape.kind()) {
          case TEXT, DATE -> given.is(JsonValue.Kind.STRING) && Legible.isLegible(given.plain());
          case WHOLE, NUMBER -> given.is(JsonValue.Kind.NUMBER);
          case FLAG -> given.is(JsonValue.Kind.BOOLEAN);
          default -> true;
        };
    boolean isNothing = shape.isNullable() && given.is(JsonValue.Kind.NULL);
    return isWhatIsDeclared || isNothing ? shape : shape.as(Kind.JSON);
  }

  private static String shownOf(Shape shape, JsonValue given) {
    if (given == null || (shape.isNullable() && given.is(JsonValue.Kind.NULL))) {
      return "";
    }
    return switch (shape.kind()) {
      case TEXT, DATE -> given.plain();
      case CHOICE -> given.text();
      default -> Legible.of(given.text());
    };
  }

  public String name() {
    return name;
  }

  /** What the schema tells of it, or an empty text. */
  public String says() {
    return Legible.of(shape.says());
  }

  public boolean isRequired() {
    return isRequired;
  }

  public boolean isFlag() {
    return shape.kind() == Kind.FLAG;
  }

  public boolean isChoice() {
    return shape.kind() == Kind.CHOICE;
  }

  public boolean isDate() {
    return shape.kind() == Kind.DATE;
  }

  public boolean isNumber() {
    return shape.kind() == Kind.NUMBER || shape.kind() == Kind.WHOLE;
  }

  /** Whether it is written on several lines. */
  public boolean isLong() {
    return shape.kind() == Kind.JSON
        || (shape.kind() == Kind.TEXT && (shown.length() > LONG_TEXT || shown.indexOf('\n') >= 0));
  }

  /** Whether a person can change it here; otherwise it is sent as the script gave it. */
  public boolean isEditable() {
    return shown.length() <= MOST_EDITABLE;
  }

  /** What stands in the field at first; of a choice, the text of one of its options. */
  public String shown() {
    return shown;
  }

  /** What can be chosen, as JSON; an empty text is nothing. */
  public List<String> options() {
    List<String> options = new ArrayList<>();
    if (canBeEmpty() || given == null) {
      options.add("");
    }
    if (shape.choices().isEmpty()) {
      options.addAll(List.of("true", "false"));
    }
    shape.choices().forEach(choice -> options.add(choice.text()));
    if (!shown.isEmpty() && !options.contains(shown)) {
      options.add(shown);
    }
    return options;
  }

  /** What can be chosen, as a person reads it. */
  public String wordOf(String option) {
    if (option.isEmpty()) {
      return "(nothing)";
    }
    for (JsonValue choice : shape.choices()) {
      if (choice.text().equals(option)) {
        return Legible.of(choice.is(JsonValue.Kind.STRING) ? choice.plain() : option);
      }
    }
    return Legible.of(option);
  }

  boolean canBeEmpty() {
    return !isRequired || shape.isNullable();
  }

  Shape shape() {
    return shape;
  }

  JsonValue given() {
    return given;
  }
}
