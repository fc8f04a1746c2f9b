package dev.glovebox.bridge.gate.result;

import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.SentCall;
import dev.glovebox.bridge.gate.call.Step;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.schema.ValueProblem;
import dev.glovebox.bridge.schema.ValueValidator;
import dev.glovebox.bridge.schema.ValueValidator.Finding;
import dev.glovebox.bridge.tool.Tool;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Whether a result is what its tool declares. A tool that breaks its promise is not a fault of the
 * script, so this only warns. A warning carries no value, and no name that the schema does not
 * have, since names may be data too.
 */
public final class ResultFit {
  /** Validating more than that would be felt on the page. */
  public static final int MOST_BYTES = 256 * 1024;

  private static final String UNCOMPARED =
      "The result was not compared with the declared type, and may be another: ";

  private static final int SHOWN_PROBLEMS = 3;
  private static final int MOST_DEPTH = 50;

  private final ValueValidator validator;

  public ResultFit(ValueValidator validator) {
    this.validator = validator;
  }

  /** Gives what is wrong with the result; empty when nothing is known to be. */
  public void warning(SentCall call, String json, int bytes, Consumer<Step<String>> then) {
    if (bytes > MOST_BYTES) {
      then.accept(new Step.Passed<>(""));
      return;
    }
    Tool tool = call.tool();
    String oddity = ResultOddity.of(call, json);
    if (tool.outputSchema() == null) {
      then.accept(new Step.Passed<>(oddity));
      return;
    }
    validator.validate(
        tool.outputSchema(),
        json,
        finding -> {
          Step<String> judged = judged(tool, finding);
          boolean isOdd = judged instanceof Step.Passed<String> && !oddity.isEmpty();
          then.accept(isOdd ? new Step.Passed<>(oddity) : judged);
        });
  }

  /** Whoever makes the check slow must not have the result pass for one that fits. */
  private static Step<String> judged(Tool tool, Finding finding) {
    return switch (finding) {
      case Finding.Checked checked ->
          new Step.Passed<>(checked.problems().isEmpty() ? "" : text(tool, checked));
      case Finding.BrokenOff broken -> new Step.Passed<>(UNCOMPARED + "the comparison broke off.");
      case Finding.Unmade unmade ->
          new Step.Passed<>(UNCOMPARED + "what compares it could not be had.");
      case Finding.TooSlow slow -> tooSlow(tool.name().qualified(), slow);
    };
  }

  private static Step<String> tooSlow(String tool, Finding.TooSlow slow) {
    return Step.stopped(
        CallFailureCode.TOOL_SCHEMA_TOO_SLOW,
        tool,
        tool
            + " has answered, but its result could not be compared with its schema within "
            + slow.allowedMs()
            + " ms.");
  }

  private static String text(Tool tool, Finding.Checked checked) {
    List<ValueProblem> problems = checked.problems();
    Set<String> declared = new TreeSet<>();
    collect(tool.outputSchema(), declared, 0);
    StringBuilder out = new StringBuilder("The result does not fit the declared type: ");
    for (int i = 0; i < Math.min(SHOWN_PROBLEMS, problems.size()); i++) {
      ValueProblem problem = problems.get(i);
      String path = declaredPath(problem.path(), declared);
      out.append(i == 0 ? "" : "; ")
          .append(new ValueProblem(path, problem.expected(), "").textWithoutValue());
    }
    int hidden = problems.size() - SHOWN_PROBLEMS + checked.more();
    return out.append(hidden > 0 ? "; and " + hidden + " more." : ".").toString();
  }

  /** The names of all properties that the schema speaks of. */
  private static void collect(Json schema, Set<String> names, int depth) {
    if (depth > MOST_DEPTH) {
      return;
    }
    if (schema instanceof JsonObject object) {
      JsonObject properties = object.object("properties");
      if (properties != null) {
        names.addAll(properties.names());
      }
      for (String name : object.names()) {
        collect(object.get(name), names, depth + 1);
      }
    } else if (schema instanceof JsonArray array) {
      for (Json item : array.items()) {
        collect(item, names, depth + 1);
      }
    }
  }

  /** The path with a star for each step that is neither a place in a list nor declared. */
  private static String declaredPath(String path, Set<String> declared) {
    StringBuilder out = new StringBuilder();
    StringBuilder step = new StringBuilder();
    for (int i = 0; i <= path.length(); i++) {
      char c = i == path.length() ? '.' : path.charAt(i);
      if (c != '.' && c != '[' && c != ']') {
        step.append(c);
        continue;
      }
      String name = step.toString();
      boolean isPlace = c == ']' && isNumber(name);
      out.append(name.isEmpty() || isPlace || declared.contains(name) ? name : "*");
      out.append(i == path.length() ? "" : String.valueOf(c));
      step.setLength(0);
    }
    return out.toString();
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
