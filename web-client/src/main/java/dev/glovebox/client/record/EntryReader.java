package dev.glovebox.client.record;

import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.gate.Blame;
import dev.glovebox.bridge.gate.CallFailure;
import dev.glovebox.bridge.gate.CallFailureCode;
import dev.glovebox.bridge.gate.CallOutcome;
import dev.glovebox.bridge.json.BoundedJsonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link EntryText} wrote, or somebody else: a text that is no entry is told, and
 * nothing of it is believed.
 */
public final class EntryReader {
  private final JsonParser parser;

  public EntryReader(JsonParser parser) {
    this.parser = new BoundedJsonParser(parser);
  }

  /** Says what a text is not. */
  public static final class Unreadable extends RuntimeException {
    Unreadable(String message) {
      super(message);
    }
  }

  /** All entries of a run; those that cannot be read are left out, and told. */
  public RunStore.Read run(String headText, List<String> texts) {
    RunHead head = head(headText);
    List<RunEntry> entries = new ArrayList<>();
    String damage = "";
    for (int i = 0; i < texts.size(); i++) {
      try {
        entries.add(entry(head.runId(), texts.get(i)));
      } catch (RuntimeException unreadable) {
        damage = damage.isEmpty() ? "entry " + (i + 1) + " " + why(unreadable) : damage;
      }
    }
    return new RunStore.Read(head, withCalls(entries), damage);
  }

  private static String why(RuntimeException unreadable) {
    return unreadable instanceof Unreadable known ? known.getMessage() : "is no JSON";
  }

  /** What an outcome tells of calls is written with the calls. */
  private static List<RunEntry> withCalls(List<RunEntry> entries) {
    if (entries.isEmpty() || !(entries.getLast() instanceof RunEntry.Over over)) {
      return entries;
    }
    RunTrace trace = over.outcome().trace();
    RunTrace told =
        new RunTrace(
            trace.output(), new RunPast(entries).summaries(), trace.usage(), trace.check());
    List<RunEntry> whole = new ArrayList<>(entries.subList(0, entries.size() - 1));
    whole.add(new RunEntry.Over(over.outcome().withTrace(told), over.atMs()));
    return whole;
  }

  /** A head. */
  public RunHead head(String text) {
    JsonObject in = known(text);
    List<Question> waiting = new ArrayList<>();
    if (in.array("waiting") != null) {
      for (Json item : in.array("waiting").items()) {
        JsonObject question = object(item, "waiting");
        waiting.add(
            new Question(
                number(question, "call"),
                text(question, "tool"),
                text(question, "args"),
                text(question, "reason"),
                question.isTrue("doubt"),
                longOf(question, "at")));
      }
    }
    return new RunHead(
        text(in, "runId"),
        text(in, "status"),
        text(in, "caller"),
        text(in, "code"),
        longOf(in, "started"),
        longOf(in, "changed"),
        text(in, "seed"),
        number(in, "bytes"),
        waiting);
  }

  RunEntry entry(String runId, String text) {
    JsonObject in = known(text);
    String kind = text(in, "kind");
    return switch (kind) {
      case "started" ->
          new RunEntry.Started(
              request(in),
              texts(in, "namespaces"),
              text(in, "zone"),
              text(in, "build"),
              longOf(in, "at"));
      case "turn" ->
          new RunEntry.TurnSent(longOf(in, "wall"), longOf(in, "monotonic"), numbers(in, "sent"));
      case "paused" -> new RunEntry.Paused(text(in, "secrets"), longOf(in, "at"));
      case "over" -> new RunEntry.Over(over(runId, in), longOf(in, "at"));
      default -> ofCall(kind, in.has("call") ? number(in, "call") : 0, in);
    };
  }

  private static RunEntry ofCall(String kind, int call, JsonObject in) {
    return switch (kind) {
      case "called" ->
          new RunEntry.Called(call, text(in, "tool"), text(in, "positional"), text(in, "named"));
      case "asked" ->
          new RunEntry.Asked(
              call,
              text(in, "tool"),
              text(in, "args"),
              text(in, "reason"),
              text(in, "offer"),
              longOf(in, "at"));
      case "judged" ->
          new RunEntry.Judged(
              call,
              in.isTrue("approved"),
              in.text("edited"),
              text(in, "reason"),
              remember(text(in, "remember")),
              longOf(in, "at"));
      case "intended" ->
          new RunEntry.Intended(
              call, text(in, "tool"), text(in, "args"), in.isTrue("repeatable"), longOf(in, "at"));
      case "ended" -> new RunEntry.CallEnded(call, outcome(in), summary(in));
      case "again" -> new RunEntry.DoAgain(call, longOf(in, "at"));
      default -> throw new Unreadable("is of a kind that nobody knows");
    };
  }

  private JsonObject known(String text) {
    JsonObject in = object(parser.parse(text), "all of it");
    int version = number(in, "v");
    if (version != EntryText.VERSION) {
      throw new Unreadable("is of version " + version + ", and " + EntryText.VERSION + " is known");
    }
    return in;
  }

  private static RunRequest request(JsonObject in) {
    JsonObject request = object(in.get("request"), "request");
    JsonObject numbers = object(request.get("limits"), "limits");
    Limits limits = Limits.DEFAULT;
    for (Limit limit : Limit.values()) {
      int number = number(numbers, limit.option().name());
      if (!limit.option().bounds().hold(number)) {
        throw new Unreadable("has a limit out of bounds");
      }
      limits = limits.with(limit, number);
    }
    return new RunRequest(
        text(request, "code"),
        texts(request, "inputs"),
        text(request, "inputsJson"),
        limits,
        text(request, "caller"),
        "");
  }

  private static CallOutcome outcome(JsonObject in) {
    if (in.has("result")) {
      return new CallOutcome.Answered(text(in, "result"));
    }
    String word = text(in, "code");
    for (CallFailureCode code : CallFailureCode.values()) {
      if (code.word().equals(word)) {
        return new CallOutcome.Refused(
            new CallFailure(code, text(in, "tool"), text(in, "message"), text(in, "hint")));
      }
    }
    throw new Unreadable("has a failure that nobody knows");
  }

  private static CallSummary summary(JsonObject in) {
    JsonObject summary = in.object("summary");
    return summary == null
        ? null
        : new CallSummary(
            text(summary, "tool"),
            text(summary, "status"),
            longOf(summary, "ms"),
            number(summary, "bytes"),
            text(summary, "warning"));
  }

  private static RunOutcome over(String runId, JsonObject in) {
    Ending ending =
        in.has("value")
            ? new Ending.Completed(text(in, "value"))
            : new Ending.Failed(failure(object(in.get("failure"), "failure")));
    JsonObject used = object(in.get("usage"), "usage");
    RunUsage usage =
        new RunUsage(
            longOf(used, "scriptMs"),
            longOf(used, "wallMs"),
            longOf(used, "readBytes"),
            number(used, "leftBytes"),
            number(used, "leftTokens"));
    return new RunOutcome(
        runId, ending, new RunTrace(text(in, "output"), List.of(), usage, CheckNotes.NONE));
  }

  private static Failure failure(JsonObject in) {
    return new Failure(
        text(in, "code"),
        blame(text(in, "blame")),
        text(in, "message"),
        new Failure.Place(number(in, "line"), number(in, "column")),
        text(in, "hint"),
        text(in, "traceback"),
        List.of());
  }

  private static Blame blame(String word) {
    for (Blame blame : Blame.values()) {
      if (blame.text().equals(word)) {
        return blame;
      }
    }
    throw new Unreadable("blames nobody that is known");
  }

  private static Remember remember(String word) {
    for (Remember remember : Remember.values()) {
      if (remember.name().equals(word)) {
        return remember;
      }
    }
    throw new Unreadable("has an answer that nobody knows");
  }

  private static JsonObject object(Json value, String what) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new Unreadable("is no object where " + what + " is one");
  }

  private static String text(JsonObject in, String name) {
    String text = in.text(name);
    if (text == null) {
      throw new Unreadable("has no text " + name);
    }
    return text;
  }

  private static int number(JsonObject in, String name) {
    long number = longOf(in, name);
    if (number != (int) number) {
      throw new Unreadable("has too large a " + name);
    }
    return (int) number;
  }

  private static long longOf(JsonObject in, String name) {
    return longOf(in.get(name), name);
  }

  private static long longOf(Json value, String name) {
    if (value instanceof JsonNumber number && number.isInteger() && number.text().length() <= 16) {
      return Long.parseLong(number.text());
    }
    throw new Unreadable("has no number " + name);
  }

  private static List<String> texts(JsonObject in, String name) {
    List<String> texts = new ArrayList<>();
    for (Json item : items(in, name)) {
      if (!(item instanceof JsonString text)) {
        throw new Unreadable("has no list of texts " + name);
      }
      texts.add(text.value());
    }
    return texts;
  }

  private static List<Integer> numbers(JsonObject in, String name) {
    List<Integer> numbers = new ArrayList<>();
    for (Json item : items(in, name)) {
      numbers.add((int) longOf(item, name));
    }
    return numbers;
  }

  private static List<Json> items(JsonObject in, String name) {
    if (in.array(name) == null) {
      throw new Unreadable("has no list " + name);
    }
    return in.array(name).items();
  }
}
