package dev.glovebox.client.play;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.search.KeywordSearch;
import dev.glovebox.bridge.gate.CallWatcher;
import dev.glovebox.bridge.gate.Gate;
import dev.glovebox.bridge.gate.GateParts;
import dev.glovebox.bridge.inspect.Inspector;
import dev.glovebox.bridge.journal.MemoryJournal;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.policy.Policy;
import dev.glovebox.bridge.policy.RulePattern;
import dev.glovebox.bridge.policy.UnrecordedRule;
import dev.glovebox.bridge.schema.ValueValidator.Finding;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.client.CodeMode;
import dev.glovebox.client.LiveRuns;
import dev.glovebox.client.RunApprover;
import dev.glovebox.client.check.CheckBeforeRun;
import dev.glovebox.client.check.CheckBeforeRun.Verdict;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.egress.Redaction;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.record.Device;
import dev.glovebox.client.record.RecordedTurns;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.entry.Offers;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.client.record.store.Retention;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunEvents;
import dev.glovebox.client.run.RunPlace;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.client.session.CodeSession;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.SandboxPort;
import dev.glovebox.sandbox.page.SandboxSpawner;
import dev.glovebox.sandbox.page.pool.Pool;
import dev.glovebox.sandbox.page.pool.PoolWatcher;
import dev.glovebox.sandbox.wire.Message.Ready;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A whole CodeMode without a browser: catalogue, gate, pool, egress and sessions are what ships;
 * workers, clock, checker, functions and the person who is asked are in the test's hands.
 */
public final class PlayedCodeMode {
  /** So long a run stays in memory while a person is asked. */
  public static final int WAIT_MS = 9_000;

  /** Where the chance of every run comes from. */
  public static final String SEED = "5eed".repeat(16);

  private static final int MOST_STARTS = 10;
  private static final long EPOCH_MS = 1_700_000_000_000L;

  public final PlayedClock clock = new PlayedClock();
  public final List<PlayedGuest> guests = new ArrayList<>();
  public final PlayedChecker checker = new PlayedChecker();
  public final List<PlayedCall> calls = new ArrayList<>();
  public final List<Consumer<ApprovalAnswer>> questions = new ArrayList<>();
  public final List<RunOutcome> outcomes = new ArrayList<>();
  public final List<String> events = new ArrayList<>();
  public final CodeMode codeMode;
  private final LiveRuns runs = new LiveRuns();
  private final boolean isSomebodyThere;
  private int lastId;

  /** A call of a function of the page, which waits for the test's answer. */
  public record PlayedCall(String function, Invocation invocation, Consumer<ToolAnswer> answer) {
    public void value(String json) {
      answer.accept(new ToolAnswer.Value(json));
    }
  }

  /** {@code crm.find} only reads, so it is allowed; about {@code crm.place} a person is asked. */
  public PlayedCodeMode(TypeCheckMode mode) {
    this(mode, new MemoryStore(), true);
  }

  /**
   * One that finds what others have stored.
   *
   * @param isSomebodyThere whether a person can be asked
   */
  public PlayedCodeMode(TypeCheckMode mode, RunStore store, boolean isSomebodyThere) {
    this(mode, store, isSomebodyThere, Telling.ALL);
  }

  /** One whose records have nothing of what is said, where nobody can be asked. */
  public static PlayedCodeMode ofBareRecords(RunStore store) {
    return new PlayedCodeMode(TypeCheckMode.OFF, store, false, Telling.NOTHING);
  }

  /** One whose records have nothing of what is said from the first call of that function on. */
  public static PlayedCodeMode hushing(RunStore store, String pattern) {
    List<UnrecordedRule> unrecorded = List.of(new UnrecordedRule(new RulePattern(pattern)));
    Telling telling = new Telling(true, unrecorded, Redaction.NONE);
    return new PlayedCodeMode(TypeCheckMode.OFF, store, true, telling);
  }

  /** One that tells nothing of what stands below these names, where nobody can be asked. */
  public static PlayedCodeMode redacting(RunStore store, String... fields) {
    Redaction redaction = Redaction.of(List.of(fields), text -> text, null);
    Telling telling = new Telling(true, List.of(), redaction);
    return new PlayedCodeMode(TypeCheckMode.OFF, store, false, telling);
  }

  /** One whose runs stay in memory for {@link #WAIT_MS} while a person is asked. */
  public static PlayedCodeMode waiting(RunStore store) {
    Telling telling = new Telling(true, List.of(), Redaction.NONE, WAIT_MS);
    return new PlayedCodeMode(TypeCheckMode.OFF, store, true, telling);
  }

  /**
   * What is written of what is said, and what is told of it.
   *
   * @param waitMs for how long a person is waited for in memory; 0 for as long as it takes
   */
  private record Telling(
      boolean hasPayloads, List<UnrecordedRule> unrecorded, Redaction redaction, int waitMs) {
    Telling(boolean hasPayloads, List<UnrecordedRule> unrecorded, Redaction redaction) {
      this(hasPayloads, unrecorded, redaction, 0);
    }

    static final Telling ALL = new Telling(true, List.of(), Redaction.NONE);
    static final Telling NOTHING = new Telling(false, List.of(), Redaction.NONE);
  }

  private PlayedCodeMode(
      TypeCheckMode mode, RunStore store, boolean isSomebodyThere, Telling telling) {
    this.isSomebodyThere = isSomebodyThere;
    Catalogue catalogue = new Catalogue();
    catalogue.add(
        new FunctionsSource(
            "crm",
            "",
            List.of(
                function("find", true, false),
                function("place", false, false),
                function("mark", false, true))));
    StubBook stubs = new StubBook(catalogue);
    CodeMode.Parts parts =
        new CodeMode.Parts(
            catalogue,
            new Inspector(catalogue, new KeywordSearch(catalogue), stubs),
            gate(catalogue, telling),
            new Pool(new Spawner(), new Pool.Size(1, 16), clock, PoolWatcher.NONE),
            clock,
            new Events(),
            new Egress(telling.redaction(), new JacksonParser(), 4_000, 8),
            new CheckBeforeRun(mode, checker),
            recorder(store, new Offers(catalogue), telling),
            kind -> kind + "-" + ++lastId);
    this.codeMode = new CodeMode(parts, runs);
  }

  /** One that checks scripts before they run. */
  public static PlayedCodeMode checking(RunStore store) {
    return new PlayedCodeMode(TypeCheckMode.ERROR, store, true, Telling.ALL);
  }

  /** Gives no id up to this one: as in a page of its own, whose ids are nobody else's. */
  public void skipIds(int last) {
    lastId = last;
  }

  /** Starts a script on its own, and lets things go as far as they go by themselves. */
  public ScriptRun execute(String code) {
    return execute(code, "");
  }

  public ScriptRun execute(String code, String session) {
    RunRequest request = new RunRequest(code, List.of(), "{}", Limits.DEFAULT, "", session);
    RunPlace place = codeMode.placeFor(session, "");
    ScriptRun run = codeMode.execute(request, place, "", outcomes::add);
    clock.settle();
    return run;
  }

  /** The guest that was spawned as the first, second, … from 0 on. */
  public PlayedGuest guest(int number) {
    return guests.get(number);
  }

  /** Has a guest say that it is ready, and lets things go on. */
  public PlayedGuest ready(int number) {
    guest(number).say(new Ready(1));
    clock.settle();
    return guest(number);
  }

  /** Has every start of a sandbox fail until the pool gives up. */
  public void failEveryStart(String reason) {
    for (int i = 0; i < MOST_STARTS && !guests.isEmpty(); i++) {
      guests.getLast().fail(reason);
    }
  }

  /** A session whose guest is ready. */
  public String openSession() {
    List<Grant<CodeSession, Refusal>> opened = new ArrayList<>();
    codeMode.sessions().open(opened::add);
    if (opened.isEmpty()) {
      ready(guests.size() - 1);
    }
    return switch (opened.getFirst()) {
      case Grant.Granted<CodeSession, Refusal> granted -> granted.value().id();
      case Grant.Refused<CodeSession, Refusal> refused ->
          throw new AssertionError(refused.why().told());
    };
  }

  /** The last outcome as one line: the value, or the failure's code and message. */
  public String last() {
    return switch (outcomes.getLast().ending()) {
      case Ending.Completed completed -> completed.valueJson();
      case Ending.Failed failed -> failed.failure().code() + ": " + failed.failure().message();
      case Ending.Paused paused -> "paused: " + paused.waiting().size();
    };
  }

  /** The last outcome's failure. */
  public Failure failure() {
    return ((Ending.Failed) outcomes.getLast().ending()).failure();
  }

  /** The code of the last outcome's failure. */
  public String code() {
    return last().substring(0, last().indexOf(':'));
  }

  private Recorder recorder(RunStore store, Offers offers, Telling telling) {
    RecordedTurns.Clocks clocks =
        new RecordedTurns.Clocks(() -> EPOCH_MS + (long) clock.nowMs(), clock::nowMs);
    return new Recorder(
        store,
        clock,
        new Device(
            clocks,
            () -> SEED,
            offers,
            "UTC",
            "build",
            new PlayedPacking(),
            telling.redaction().fields()),
        new Recorder.Rules(
            new Retention.Bounds(5, 30, 1 << 20), 86_400_000, telling.hasPayloads()));
  }

  private ToolDefinition function(String name, boolean readOnly, boolean idempotent) {
    return new ToolDefinition(
        name,
        "",
        null,
        null,
        readOnly,
        idempotent,
        Reuse.NONE,
        (invocation, answer) -> calls.add(new PlayedCall(name, invocation, answer)));
  }

  private Gate gate(Catalogue catalogue, Telling telling) {
    return new Gate(
        new GateParts(
            catalogue,
            new Policy(List.of(), List.of(), List.of(), telling.unrecorded()),
            new MemoryJournal(100, false),
            (schema, json, finding) -> finding.accept(Finding.Checked.FITS),
            new RunApprover(
                isSomebodyThere ? (request, answer) -> ask(request.runId(), answer) : null,
                runs,
                clock,
                new RunApprover.Waiting(true, telling.waitMs())),
            new GateClock(),
            new JacksonParser(),
            new Watcher(),
            Limits.DEFAULT.ofGate(),
            "look_up"));
  }

  private void ask(String runId, Consumer<ApprovalAnswer> answer) {
    runs.with(runId, ScriptRun::personAsked);
    questions.add(
        given -> {
          runs.with(runId, ScriptRun::personAnswered);
          answer.accept(given);
        });
  }

  private final class Spawner implements SandboxSpawner {
    @Override
    public SandboxPort spawn(Listener listener) {
      guests.add(new PlayedGuest(listener));
      return guests.getLast();
    }

    /** No frame is given up here. */
    @Override
    public void usedWhile(BooleanSupplier isInUse) {}

    @Override
    public void close() {
      events.add("frame closed");
    }
  }

  private final class GateClock implements dev.glovebox.bridge.gate.Timers {
    @Override
    public Cancel after(int ms, Runnable task) {
      return clock.after(ms, task)::run;
    }

    @Override
    public void afterOthers(Runnable task) {
      clock.afterOthers(task);
    }

    @Override
    public double nowMs() {
      return clock.nowMs();
    }
  }

  private final class Watcher implements CallWatcher {
    @Override
    public void started(Started call) {}

    @Override
    public void answered(Tool tool, String resultJson, boolean isAsDeclared) {}

    @Override
    public void ended(Ended call) {
      runs.with(call.runId(), run -> run.callEnded(call));
    }
  }

  private final class Events implements RunEvents {
    @Override
    public void runStarted(String runId, String caller) {
      events.add(runId + " started");
    }

    @Override
    public void checked(String runId, double ms, Verdict verdict) {}

    @Override
    public void printed(String runId, String stream, String text) {
      events.add(runId + " " + stream + " " + text);
    }

    @Override
    public void runPaused(RunOutcome outcome) {
      events.add(outcome.runId() + " paused");
    }

    @Override
    public void runEnded(RunOutcome outcome) {
      events.add(outcome.runId() + " ended");
    }
  }
}
