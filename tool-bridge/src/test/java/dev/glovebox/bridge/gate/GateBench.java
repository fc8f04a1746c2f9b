package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.approval.Approver;
import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.journal.Journal;
import dev.glovebox.bridge.journal.MemoryJournal;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.policy.Policy;
import dev.glovebox.bridge.policy.PolicyRule;
import dev.glovebox.bridge.schema.ValueProblem;
import dev.glovebox.bridge.schema.ValueValidator.Finding;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A gate with everything around it in a test's hands. */
final class GateBench {
  static final String SCHEMA =
      "{'type':'object','properties':{'name':{'type':'string'},'limit':{'type':'integer'}},"
          + "'required':['name']}";

  final Catalogue catalogue = new Catalogue();
  final MemoryJournal journal = new MemoryJournal(1_000, false);
  final ManualTimers timers = new ManualTimers();
  final List<Pending> invocations = new ArrayList<>();
  final List<Question> questions = new ArrayList<>();
  final List<CallOutcome> outcomes = new ArrayList<>();
  final List<CallWatcher.Started> started = new ArrayList<>();
  final List<CallWatcher.Ended> ended = new ArrayList<>();
  final List<String> answered = new ArrayList<>();
  Approver approver = (request, answer) -> questions.add(new Question(request, answer));
  Journal sink = journal;
  Policy policy = Policy.standard();
  GateLimits limits = new GateLimits(1_000, 32, 30_000, 16 * 1024 * 1024);
  Runnable slowCheck = () -> {};
  private Gate gate;
  private int calls;

  /** What a tool was given, and the way to answer. */
  record Pending(Invocation invocation, Consumer<ToolAnswer> answer) {
    void value(String json) {
      answer.accept(new ToolAnswer.Value(json));
    }
  }

  record Question(ApprovalRequest request, Consumer<ApprovalAnswer> answer) {}

  GateBench() {
    tool("find", true, (invocation, answer) -> invocations.add(new Pending(invocation, answer)));
    tool("place", false, (invocation, answer) -> invocations.add(new Pending(invocation, answer)));
  }

  /** Adds {@code <name>.go}, which runs the invoker. */
  void tool(String namespace, boolean readOnly, ToolInvoker run) {
    ToolDefinition function =
        new ToolDefinition("go", "", JacksonParser.json(SCHEMA), null, readOnly, run);
    catalogue.add(new FunctionsSource(namespace, "", List.of(function)));
  }

  void rules(PolicyRule... rules) {
    policy = new Policy(List.of(rules));
  }

  Gate gate() {
    if (gate == null) {
      gate =
          new Gate(
              new GateParts(
                  catalogue,
                  policy,
                  entry -> sink.append(entry),
                  this::validate,
                  (request, answer) -> approver.ask(request, answer),
                  timers,
                  new JacksonParser(),
                  new Watcher(),
                  limits,
                  "look_up"));
    }
    return gate;
  }

  /** Calls with a valid name argument in run r. */
  void call(String tool) {
    call(tool, "[]", "{\"name\":\"Amelia\"}");
  }

  void call(String tool, String positional, String named) {
    gate().call(new CallRequest("r", "c" + ++calls, tool, positional, named), outcomes::add);
  }

  Pending tool() {
    return invocations.get(invocations.size() - 1);
  }

  Question question() {
    return questions.get(questions.size() - 1);
  }

  /** The last outcome as one line: the result, or code and message. */
  String last() {
    return text(outcomes.get(outcomes.size() - 1));
  }

  static String text(CallOutcome outcome) {
    return switch (outcome) {
      case CallOutcome.Answered answered -> answered.json();
      case CallOutcome.Refused refused ->
          refused.failure().code().word() + ": " + refused.failure().message();
    };
  }

  CallFailure failure() {
    return ((CallOutcome.Refused) outcomes.get(outcomes.size() - 1)).failure();
  }

  /** Slow values are found too slow when {@link #slowCheck} runs. */
  private void validate(Json schema, String json, Consumer<Finding> finding) {
    Json value = JacksonParser.json(json);
    String name = value instanceof JsonObject object ? object.text("name") : null;
    if (value instanceof JsonObject object && object.get("name") instanceof JsonNumber) {
      finding.accept(found(new ValueProblem("name", "a string", "a number")));
    } else if ("crash".equals(name)) {
      finding.accept(new Finding.BrokenOff("the check threw"));
    } else if ("unmade".equals(name)) {
      finding.accept(new Finding.Unmade("schemas.txt answered with status 404", "Copy the files"));
    } else if ("slow".equals(name)) {
      slowCheck = () -> finding.accept(new Finding.TooSlow(2_000));
    } else {
      finding.accept(
          value instanceof JsonNull
              ? found(new ValueProblem("", "an object", "null"))
              : Finding.Checked.FITS);
    }
  }

  private static Finding found(ValueProblem problem) {
    return new Finding.Checked(List.of(problem), 0);
  }

  private final class Watcher implements CallWatcher {
    @Override
    public void started(Started call) {
      started.add(call);
    }

    @Override
    public void answered(Tool tool, String resultJson, boolean isAsDeclared) {
      answered.add(tool.name().qualified() + " " + resultJson);
    }

    @Override
    public void ended(Ended call) {
      ended.add(call);
    }
  }
}
