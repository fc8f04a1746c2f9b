package dev.glovebox.bridge.gate.argument;

import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.Step;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonOutline;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.schema.ValueProblem;
import dev.glovebox.bridge.schema.ValueValidator;
import dev.glovebox.bridge.schema.ValueValidator.Finding;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The third step: whether the bound arguments, as they may leave, are what the tool's schema wants.
 */
public final class ArgumentCheck {
  private static final int SHOWN_PROBLEMS = 5;

  private final ValueValidator validator;
  private final JsonParser json;
  private final int callBytes;
  private final OutgoingArguments outgoing;

  public ArgumentCheck(
      ValueValidator validator, JsonParser json, int callBytes, OutgoingArguments outgoing) {
    this.validator = validator;
    this.json = json;
    this.callBytes = callBytes;
    this.outgoing = outgoing;
  }

  /** Gives the arguments, as they may leave, when they are valid. */
  public void check(Tool tool, BoundArguments bound, Consumer<Step<BoundArguments>> then) {
    switch (outgoing.of(tool, bound)) {
      case Step.Stopped<BoundArguments> stopped -> then.accept(stopped);
      case Step.Passed<BoundArguments> leaving -> compare(tool, leaving.value(), then);
    }
  }

  private void compare(Tool tool, BoundArguments arguments, Consumer<Step<BoundArguments>> then) {
    String name = tool.name().qualified();
    find(
        tool,
        arguments.json(),
        finding -> {
          if (!(finding instanceof Finding.Checked checked)) {
            then.accept(unchecked(name, finding));
            return;
          }
          String problem = text(checked);
          then.accept(
              problem == null
                  ? new Step.Passed<>(arguments)
                  : Step.stopped(
                      CallFailureCode.TOOL_ARGUMENTS_INVALID,
                      name,
                      "The arguments of " + name + " do not fit: " + problem + "."));
        });
  }

  /**
   * Gives the text of arguments that a person put in place of the script's, as they may leave, when
   * they are valid.
   */
  public void checkEdited(Tool tool, String text, Consumer<Step<String>> then) {
    try {
      Json edited = JsonOutline.of(text).bytes() > callBytes ? null : json.parse(text);
      if (edited instanceof JsonObject arguments) {
        checkEdited(tool, arguments, then);
      } else {
        then.accept(
            unfit(
                tool,
                edited == null ? "they are longer than callBytes" : "they are not a JSON object"));
      }
    } catch (JsonSyntaxException notJson) {
      then.accept(unfit(tool, "they are not JSON"));
    }
  }

  private void checkEdited(Tool tool, JsonObject arguments, Consumer<Step<String>> then) {
    String written = JsonWriter.write(arguments);
    int bytes = JsonOutline.of(written).bytes();
    switch (outgoing.of(tool, new BoundArguments(written, bytes))) {
      case Step.Stopped<BoundArguments> stopped ->
          then.accept(new Step.Stopped<>(stopped.failure()));
      case Step.Passed<BoundArguments> leaving -> {
        String json = leaving.value().json();
        find(tool, json, finding -> then.accept(edited(tool, json, finding)));
      }
    }
  }

  private static Step<String> edited(Tool tool, String written, Finding finding) {
    if (!(finding instanceof Finding.Checked checked)) {
      return unchecked(tool.name().qualified(), finding);
    }
    String problem = text(checked);
    return problem == null ? new Step.Passed<>(written) : unfit(tool, problem);
  }

  private static Step<String> unfit(Tool tool, String problem) {
    String name = tool.name().qualified();
    return Step.stopped(
        CallFailureCode.APPROVAL_EDIT_INVALID,
        name,
        "The edited arguments of " + name + " do not fit: " + problem + ".");
  }

  /** What was not compared is not passed on, and nothing is known against whoever wrote it. */
  private static <T> Step<T> unchecked(String tool, Finding finding) {
    return switch (finding) {
      case Finding.TooSlow slow -> tooSlow(tool, slow);
      case Finding.BrokenOff broken ->
          Step.stopped(
              CallFailureCode.TOOL_SCHEMA_UNUSABLE,
              tool,
              "The arguments of "
                  + tool
                  + " could not be compared with its schema ("
                  + broken.how()
                  + "), so it was not called.");
      case Finding.Unmade unmade ->
          new Step.Stopped<>(
              new CallFailure(
                  CallFailureCode.RUNTIME_UNAVAILABLE,
                  tool,
                  "The arguments of "
                      + tool
                      + " could not be checked, so it was not called: "
                      + unmade.why()
                      + ".",
                  unmade.remedy()));
      case Finding.Checked checked -> throw new IllegalArgumentException("it was compared");
    };
  }

  private static <T> Step<T> tooSlow(String tool, Finding.TooSlow slow) {
    return Step.stopped(
        CallFailureCode.TOOL_SCHEMA_TOO_SLOW,
        tool,
        "The arguments of "
            + tool
            + " could not be compared with its schema within "
            + slow.allowedMs()
            + " ms, so it was not called.");
  }

  private void find(Tool tool, String arguments, Consumer<Finding> then) {
    if (tool.inputSchema() == null) {
      then.accept(Finding.Checked.FITS);
    } else {
      validator.validate(tool.inputSchema(), arguments, then);
    }
  }

  /** Null when they fit. */
  private static String text(Finding.Checked checked) {
    List<ValueProblem> problems = checked.problems();
    List<String> texts = new ArrayList<>();
    for (ValueProblem problem : problems) {
      if (texts.size() < SHOWN_PROBLEMS) {
        texts.add(problem.text());
      }
    }
    int hidden = problems.size() - texts.size() + checked.more();
    if (hidden > 0) {
      texts.add("and " + hidden + " more");
    }
    return texts.isEmpty() ? null : String.join("; ", texts);
  }
}
