package dev.glovebox.client.check;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Diagnostic.Range;
import dev.glovebox.client.failure.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a checker said. It has read a hostile script, so what is not a list of findings in the
 * script is not an answer.
 */
final class DiagnosticReader {
  private static final int MOST = 10;
  private static final int MOST_CHARACTERS = 64 << 10;
  private static final int MOST_DIGITS = 9;

  private final JsonParser parser;

  DiagnosticReader(JsonParser parser) {
    this.parser = parser;
  }

  /** The checker said what no honest checker says. */
  static final class Nonsense extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Nonsense(String message) {
      super(message);
    }
  }

  List<Diagnostic> read(String json, String code) {
    if (json.length() > MOST_CHARACTERS) {
      throw new Nonsense("the checker's answer has " + json.length() + " characters");
    }
    if (!(parsed(json) instanceof JsonArray array) || array.items().size() > MOST) {
      throw new Nonsense("the checker's answer is not a list of at most " + MOST);
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Json item : array.items()) {
      if (!(item instanceof JsonObject object)) {
        throw new Nonsense("a finding is not an object");
      }
      diagnostics.add(diagnostic(object, code));
    }
    return diagnostics;
  }

  private Json parsed(String json) {
    try {
      return parser.parse(json);
    } catch (JsonSyntaxException problem) {
      throw new Nonsense("the checker's answer is not JSON");
    }
  }

  private static Diagnostic diagnostic(JsonObject object, String code) {
    Range range =
        new Range(
            number(object, "line"),
            number(object, "column"),
            number(object, "endLine"),
            number(object, "endColumn"));
    boolean isError = text(object, "severity").equals(Severity.ERROR.word());
    return new Diagnostic(
        range,
        isError ? Severity.ERROR : Severity.WARNING,
        text(object, "rule"),
        text(object, "message"),
        text(object, "hint"),
        Diagnostic.sourceIn(code, range.line()));
  }

  private static String text(JsonObject object, String name) {
    if (object.get(name) instanceof JsonString text) {
      return text.value();
    }
    throw new Nonsense("a finding has no text " + name);
  }

  private static int number(JsonObject object, String name) {
    if (object.get(name) instanceof JsonNumber number
        && number.isInteger()
        && number.text().length() <= MOST_DIGITS) {
      return Math.max(1, Integer.parseInt(number.text()));
    }
    throw new Nonsense("a finding has no " + name);
  }
}
