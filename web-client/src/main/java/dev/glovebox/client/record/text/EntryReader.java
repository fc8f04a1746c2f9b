package dev.glovebox.client.record.text;

import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.json.BoundedJsonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.tool.Made;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.entry.Offered;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.run.Used;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads what {@link EntryText} wrote, or somebody else: a text that is not an entry is told, and
 * nothing of it is believed.
 */
public final class EntryReader {
  private static final int MOST_ID = 200;

  private final JsonParser parser;
  private final Consumer<Damage> onDamage;

  /**
   * @param onDamage told what is left out, each time that it is
   */
  public EntryReader(JsonParser parser, Consumer<Damage> onDamage) {
    this.parser = new BoundedJsonParser(parser);
    this.onDamage = onDamage;
  }

  /** Who is told of what is not as it should be. */
  public Consumer<Damage> onDamage() {
    return onDamage;
  }

  /**
   * All entries of a run; those that cannot be read are left out, and told.
   *
   * @param texts what was stored; what is not a text is null
   */
  public RunStore.Read run(String runId, String headText, List<String> texts) {
    RunHead head = null;
    String damage = "";
    try {
      head = headOf(runId, headText);
    } catch (RuntimeException unreadable) {
      damage = "its head " + why(unreadable);
    }
    List<RunEntry> entries = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      try {
        entries.add(entry(runId, texts.get(i)));
      } catch (RuntimeException unreadable) {
        damage = damage.isEmpty() ? "entry " + (i + 1) + " " + why(unreadable) : damage;
      }
    }
    if (!damage.isEmpty()) {
      onDamage.accept(Damage.unread(runId, damage));
    }
    return new RunStore.Read(head, RunStore.ANY_OWNER, withCalls(entries), damage);
  }

  private RunHead headOf(String runId, String text) {
    RunHead head = head(text);
    if (!head.runId().equals(runId)) {
      throw new Unreadable("is of another run");
    }
    return head;
  }

  /**
   * The heads of all runs; those that cannot be read are left out, and told.
   *
   * @param texts what was stored; what is not a text is null
   */
  public RunStore.Listing heads(List<String> texts) {
    List<RunHead> heads = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    for (String text : texts) {
      try {
        heads.add(head(text));
      } catch (RuntimeException foreign) {
        String runId = idOf(text);
        onDamage.accept(Damage.unread(runId, "its head " + why(foreign)));
        if (!runId.isEmpty()) {
          unreadable.add(runId);
        }
      }
    }
    return new RunStore.Listing(heads, unreadable);
  }

  /** The id in a head that cannot be read; empty when there is none. */
  private String idOf(String text) {
    try {
      String runId = EntryFields.of(json(text), parser, "all of it").text("runId");
      return runId.length() <= MOST_ID ? runId : "";
    } catch (RuntimeException nothing) {
      return "";
    }
  }

  private Json json(String text) {
    if (text == null) {
      throw new Unreadable("is not a text");
    }
    try {
      return parser.parse(text);
    } catch (RuntimeException problem) {
      throw new Unreadable("is not JSON");
    }
  }

  private static String why(RuntimeException unreadable) {
    return unreadable instanceof Unreadable known ? known.getMessage() : "is not JSON";
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
    EntryFields in = known(text);
    List<Question> waiting = new ArrayList<>();
    for (EntryFields question : in.objects("waiting")) {
      waiting.add(
          new Question(
              question.number("call"),
              question.text("tool"),
              question.jsonObject("args"),
              question.text("reason"),
              question.isTrue("doubt"),
              question.longOf("at"),
              question.has("expires") ? question.longOf("expires") : 0));
    }
    return new RunHead(
        in.text("runId"),
        status(in),
        in.text("caller"),
        session(in),
        in.text("code"),
        in.longOf("started"),
        in.longOf("changed"),
        in.text("seed"),
        in.number("bytes"),
        waiting,
        in.isTrue("payloads"));
  }

  private static String status(EntryFields in) {
    String status = in.text("status");
    boolean isKnown =
        status.equals(RunHead.RUNNING)
            || status.equals(RunHead.PAUSED)
            || status.equals(RunHead.COMPLETED)
            || status.equals(RunHead.OPEN)
            || FailureText.isCode(status);
    if (!isKnown) {
      throw new Unreadable("has a status that nobody knows");
    }
    return status;
  }

  RunEntry entry(String runId, String text) {
    EntryFields in = known(text);
    if (in.has("of") && !in.text("of").equals(runId)) {
      throw new Unreadable("is of another run");
    }
    String kind = in.text("kind");
    return switch (kind) {
      case "started" -> started(in);
      case "turn" ->
          new RunEntry.TurnSent(
              in.longOf("wall"), in.longOf("monotonic"), in.numbers("sent"), used(in));
      case "checkpoint" ->
          new RunEntry.Checkpointed(
              in.number("turns"),
              in.text("output"),
              in.longOf("wake"),
              used(in),
              in.number("bytes"),
              in.text("sum"),
              in.longOf("at"));
      case "forked" ->
          new RunEntry.Forked(
              in.number("call"),
              in.text("from"),
              in.isTrue("other"),
              in.json("secrets"),
              in.longOf("at"));
      case "paused" -> new RunEntry.Paused(in.json("secrets"), in.longOf("at"));
      case "redacts" -> new RunEntry.Redacts(in.texts("fields"), in.longOf("at"));
      case "over" -> new RunEntry.Over(over(runId, in), in.longOf("at"));
      default -> {
        RunEntry ofSession = SessionText.read(kind, in);
        int call = in.has("call") ? in.number("call") : 0;
        yield ofSession == null ? ofCall(kind, call, in) : ofSession;
      }
    };
  }

  private static RunEntry started(EntryFields in) {
    return new RunEntry.Started(
        request(in),
        namespaces(in),
        offered(in),
        in.text("zone"),
        in.text("build"),
        in.longOf("at"));
  }

  private static Used used(EntryFields in) {
    if (!in.has("used")) {
      return Used.NOTHING;
    }
    List<Integer> used = in.numbers("used");
    if (used.size() != 2 || used.getFirst() < 0 || used.getLast() < 0) {
      throw new Unreadable("has used what nobody can");
    }
    return new Used(used.getFirst(), used.getLast());
  }

  private static RunEntry ofCall(String kind, int call, EntryFields in) {
    return switch (kind) {
      case "called" ->
          new RunEntry.Called(call, in.text("tool"), in.json("positional"), in.jsonObject("named"));
      case "asked" ->
          new RunEntry.Asked(
              call,
              in.text("tool"),
              in.jsonObject("args"),
              in.text("reason"),
              in.text("offer"),
              in.longOf("at"));
      case "judged" ->
          new RunEntry.Judged(
              call,
              in.isTrue("approved"),
              in.jsonOrNull("edited"),
              in.text("reason"),
              remember(in.text("remember")),
              in.longOf("at"));
      case "intended" ->
          new RunEntry.Intended(
              call,
              in.text("tool"),
              in.jsonObject("args"),
              in.isTrue("repeatable"),
              in.has("rule") ? in.text("rule") : "",
              in.longOf("at"));
      case "ended" -> new RunEntry.CallEnded(call, outcome(in), summary(in), in.longOf("at"));
      case "rewritten" -> new RunEntry.Rewritten(call, in.jsonObject("args"), in.longOf("at"));
      case "again" -> new RunEntry.DoAgain(call, in.longOf("at"));
      default -> throw new Unreadable("is of a kind that nobody knows");
    };
  }

  private EntryFields known(String text) {
    EntryFields in = EntryFields.of(json(text), parser, "all of it");
    int version = in.number("v");
    if (version != EntryText.VERSION) {
      throw new Unreadable("is of version " + version + ", and " + EntryText.VERSION + " is known");
    }
    return in;
  }

  /** They become part of a program. */
  private static List<String> namespaces(EntryFields in) {
    List<String> namespaces = in.texts("namespaces");
    for (String namespace : namespaces) {
      if (!PythonName.isIdentifier(namespace)) {
        throw new Unreadable("has a namespace that is not a name");
      }
    }
    return namespaces;
  }

  private static Offered offered(EntryFields in) {
    return in.has("catalogue")
        ? new Offered(in.text("catalogue"), in.textsByName("functions"))
        : Offered.UNKNOWN;
  }

  private static RunRequest request(EntryFields in) {
    EntryFields request = in.object("request");
    EntryFields numbers = request.object("limits");
    Limits limits = Limits.DEFAULT;
    for (Limit limit : Limit.values()) {
      String name = limit.option().name();
      int number = numbers.has(name) ? numbers.number(name) : limit.otherwise();
      if (!limit.option().bounds().hold(number)) {
        throw new Unreadable("has a limit out of bounds");
      }
      limits = limits.with(limit, number);
    }
    return new RunRequest(
        request.text("code"),
        request.texts("inputs"),
        request.jsonObject("inputsJson"),
        limits,
        request.text("caller"),
        session(request));
  }

  private static String session(EntryFields in) {
    return in.has("session") ? in.text("session") : "";
  }

  private static CallOutcome outcome(EntryFields in) {
    if (in.has("result")) {
      return new CallOutcome.Answered(in.json("result"));
    }
    String word = in.text("code");
    for (CallFailureCode code : CallFailureCode.values()) {
      if (code.word().equals(word)) {
        return new CallOutcome.Refused(
            new CallFailure(code, in.text("tool"), in.text("message"), in.text("hint")));
      }
    }
    throw new Unreadable("has a failure that nobody knows");
  }

  private static CallSummary summary(EntryFields in) {
    EntryFields summary = in.objectOrNull("summary");
    return summary == null
        ? null
        : new CallSummary(
            summary.text("tool"),
            summary.text("status"),
            summary.longOf("ms"),
            summary.number("bytes"),
            summary.text("warning"),
            new Made(summary.isTrue("cached"), summary.number("attempts")));
  }

  private static RunOutcome over(String runId, EntryFields in) {
    Ending ending =
        in.has("value")
            ? new Ending.Completed(in.json("value"))
            : new Ending.Failed(FailureText.read(in.object("failure")));
    EntryFields used = in.object("usage");
    RunUsage usage =
        new RunUsage(
            used.longOf("scriptMs"),
            used.longOf("wallMs"),
            used.longOf("readBytes"),
            used.has("sentBytes") ? used.longOf("sentBytes") : 0,
            used.number("leftBytes"),
            used.number("leftTokens"));
    return new RunOutcome(
        runId, ending, new RunTrace(in.text("output"), List.of(), usage, CheckNotes.NONE));
  }

  private static Remember remember(String word) {
    for (Remember remember : Remember.values()) {
      if (remember.name().equals(word)) {
        return remember;
      }
    }
    throw new Unreadable("has an answer that nobody knows");
  }
}
