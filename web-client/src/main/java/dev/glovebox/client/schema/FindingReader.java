package dev.glovebox.client.schema;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.schema.ValueProblem;
import dev.glovebox.bridge.schema.ValueValidator.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what the worker found. It has read a hostile schema, so what is not a short list of
 * problems is not a finding.
 */
final class FindingReader {
  private static final int MOST_CHARACTERS = 64 << 10;
  private static final int MOST_PROBLEMS = 10;
  private static final int MOST_DIGITS = 9;

  private final JsonParser parser;

  FindingReader(JsonParser parser) {
    this.parser = parser;
  }

  Finding read(String json) {
    if (json.length() > MOST_CHARACTERS) {
      return nonsense();
    }
    try {
      return parser.parse(json) instanceof JsonObject object ? finding(object) : nonsense();
    } catch (JsonSyntaxException notJson) {
      return nonsense();
    }
  }

  private static Finding finding(JsonObject found) {
    if (found.array("problems") == null
        || found.array("problems").items().size() > MOST_PROBLEMS
        || !(found.get("more") instanceof JsonNumber more)
        || !isCount(more.text())) {
      return nonsense();
    }
    List<ValueProblem> problems = new ArrayList<>();
    for (Json item : found.array("problems").items()) {
      if (!(item instanceof JsonObject problem) || !isWhole(problem)) {
        return nonsense();
      }
      problems.add(
          new ValueProblem(problem.text("path"), problem.text("expected"), problem.text("came")));
    }
    return new Finding.Checked(problems, Integer.parseInt(more.text()));
  }

  private static boolean isWhole(JsonObject problem) {
    return problem.text("path") != null
        && problem.text("expected") != null
        && problem.text("came") != null;
  }

  private static boolean isCount(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() <= MOST_DIGITS;
  }

  private static Finding nonsense() {
    return new Finding.BrokenOff("its worker answered with no finding");
  }
}
