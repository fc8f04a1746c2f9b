package dev.glovebox.bridge.gate.result;

import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.SentCall;
import dev.glovebox.bridge.gate.call.Step;
import dev.glovebox.bridge.json.JsonLimits;
import dev.glovebox.bridge.json.JsonOutline;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.schema.ValueValidator;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolAnswer;
import java.util.function.Consumer;

/** The last step before the end: whether what the tool said may go to the script. */
public final class ResultCheck {
  private static final int MAX_MESSAGE = 2_000;

  private final ResultFit fit;
  private final JsonParser json;
  private final int callBytes;

  public ResultCheck(ValueValidator validator, JsonParser json, int callBytes) {
    this.fit = new ResultFit(validator);
    this.json = json;
    this.callBytes = callBytes;
  }

  /** The text that is to be walked through before the answer is checked. */
  public static JsonOutline outline(ToolAnswer answer) {
    boolean hasText = answer instanceof ToolAnswer.Value value && value.json() != null;
    return new JsonOutline(hasText ? ((ToolAnswer.Value) answer).json() : "");
  }

  /** Gives the result when it may pass. */
  public void check(
      SentCall call, ToolAnswer answer, JsonOutline outline, Consumer<Step<Result>> then) {
    Step<Result> taken = take(call.tool(), answer, outline);
    if (taken instanceof Step.Passed<Result> passed) {
      Result result = passed.value();
      fit.warning(call, result.json(), result.bytes(), fit -> then.accept(judged(result, fit)));
    } else {
      then.accept(taken);
    }
  }

  private static Step<Result> judged(Result result, Step<String> fit) {
    return switch (fit) {
      case Step.Stopped<String> stopped -> new Step.Stopped<>(stopped.failure());
      case Step.Passed<String> passed ->
          new Step.Passed<>(new Result(result.json(), result.bytes(), passed.value()));
    };
  }

  private Step<Result> take(Tool tool, ToolAnswer answer, JsonOutline outline) {
    String name = tool.name().qualified();
    return switch (answer) {
      case ToolAnswer.Value value -> value(tool, value, outline);
      case ToolAnswer.Unfit unfit ->
          Step.stopped(
              CallFailureCode.TOOL_ARGUMENTS_INVALID,
              name,
              message(name, "The arguments of " + name + " do not fit: " + unfit.problem() + "."));
      case ToolAnswer.Failed failed ->
          Step.stopped(CallFailureCode.TOOL_FAILED, name, message(name, failed.message()));
      case null -> Step.stopped(CallFailureCode.TOOL_FAILED, name, message(name, null));
    };
  }

  static String message(String tool, String text) {
    if (text == null || text.strip().isEmpty()) {
      return tool + " failed without a reason.";
    }
    return text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE) + "…";
  }

  private Step<Result> value(Tool called, ToolAnswer.Value value, JsonOutline outline) {
    String tool = called.name().qualified();
    String text = value.json();
    if (text == null) {
      return Step.stopped(
          CallFailureCode.TOOL_RESULT_NOT_JSON, tool, tool + " answered nothing that is JSON.");
    }
    int bytes = outline.bytes();
    if (bytes > callBytes) {
      return new Step.Stopped<>(
          new CallFailure(
              CallFailureCode.TOOL_RESULT_TOO_LARGE,
              tool,
              "The result of " + tool + " is longer than callBytes, " + callBytes + " bytes.",
              "Ask the function for less."));
    }
    if (outline.isTooDeep()) {
      return Step.stopped(
          CallFailureCode.TOOL_RESULT_TOO_DEEP,
          tool,
          "The result of " + tool + " is nested deeper than " + JsonLimits.MAX_DEPTH + " levels.");
    }
    return value.isSurelyJson() || json.accepts(text)
        ? new Step.Passed<>(new Result(text, bytes, ""))
        : Step.stopped(
            CallFailureCode.TOOL_RESULT_NOT_JSON, tool, "The result of " + tool + " is not JSON.");
  }

  /** A result that has passed, perhaps with a warning; without one it is empty. */
  public record Result(String json, int bytes, String warning) {
    /** Whether it was compared with what is declared, and nothing was found. */
    public boolean isAsDeclared() {
      return warning.isEmpty() && bytes <= ResultFit.MOST_BYTES;
    }
  }
}
