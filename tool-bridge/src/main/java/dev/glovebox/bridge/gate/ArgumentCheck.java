package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonOutline;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.List;

/** The third step: whether the bound arguments are what the tool's schema wants. */
final class ArgumentCheck {
  private static final int SHOWN_PROBLEMS = 5;

  private final ValueValidator validator;
  private final JsonParser json;
  private final int callBytes;

  ArgumentCheck(ValueValidator validator, JsonParser json, int callBytes) {
    this.validator = validator;
    this.json = json;
    this.callBytes = callBytes;
  }

  /** The arguments when they are valid. */
  Step<BoundArguments> check(Tool tool, BoundArguments arguments) {
    String problem = problem(tool, arguments.json());
    return problem == null
        ? new Step.Passed<>(arguments)
        : Step.stopped(
            CallFailureCode.TOOL_ARGUMENTS_INVALID,
            tool.name().qualified(),
            "The arguments of " + tool.name().qualified() + " do not fit: " + problem + ".");
  }

  /** The text of arguments that a person put in place of the script's, when they are valid. */
  Step<String> checkEdited(Tool tool, String text) {
    String problem;
    try {
      Json edited = JsonOutline.of(text).bytes() > callBytes ? null : json.parse(text);
      if (edited instanceof JsonObject arguments) {
        String written = JsonWriter.write(arguments);
        problem = problem(tool, written);
        if (problem == null) {
          return new Step.Passed<>(written);
        }
      } else {
        problem = edited == null ? "they are longer than callBytes" : "they are no JSON object";
      }
    } catch (JsonSyntaxException notJson) {
      problem = "they are no JSON";
    }
    return Step.stopped(
        CallFailureCode.APPROVAL_EDIT_INVALID,
        tool.name().qualified(),
        "The edited arguments of " + tool.name().qualified() + " do not fit: " + problem + ".");
  }

  private String problem(Tool tool, String arguments) {
    if (tool.inputSchema() == null) {
      return null;
    }
    try {
      return text(validator.validate(tool.inputSchema(), arguments));
    } catch (RuntimeException failure) {
      return "they could not be checked";
    }
  }

  private static String text(List<ValueProblem> problems) {
    List<String> texts = new ArrayList<>();
    for (ValueProblem problem : problems) {
      if (texts.size() < SHOWN_PROBLEMS) {
        texts.add(problem.text());
      }
    }
    int hidden = problems.size() - texts.size();
    if (hidden > 0) {
      texts.add("and " + hidden + " more");
    }
    return texts.isEmpty() ? null : String.join("; ", texts);
  }
}
