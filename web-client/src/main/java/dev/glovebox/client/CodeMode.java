package dev.glovebox.client;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.gate.Gate;
import dev.glovebox.bridge.inspect.InspectRequest;
import dev.glovebox.bridge.inspect.Inspector;
import dev.glovebox.bridge.inspect.Overview;
import dev.glovebox.bridge.inspect.Told;
import dev.glovebox.client.check.CheckBeforeRun;
import dev.glovebox.client.check.CheckedScript;
import dev.glovebox.client.check.TypeChecker.CheckReport;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.model.MarkdownFence;
import dev.glovebox.client.model.ToolTexts;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.run.OneCall;
import dev.glovebox.client.run.PoolPlace;
import dev.glovebox.client.run.RunContext;
import dev.glovebox.client.run.RunEvents;
import dev.glovebox.client.run.RunPlace;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.client.session.OpenSessions;
import dev.glovebox.client.session.SessionParts;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.page.pool.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The product: a catalogue to inspect, and scripts to execute. Lives until it is disposed of. */
public final class CodeMode {
  private final Parts parts;
  private final RunContext context;
  private final LiveRuns liveRuns;
  private final OpenSessions sessions;
  private final Runs runs;
  private boolean isDisposed;

  /**
   * What a CodeMode is made of.
   *
   * @param ids gives a new id of a kind
   */
  public record Parts(
      Catalogue catalogue,
      Inspector inspector,
      Gate gate,
      Pool pool,
      Timers timers,
      RunEvents events,
      Egress egress,
      CheckBeforeRun check,
      Recorder recorder,
      UnaryOperator<String> ids) {}

  public CodeMode(Parts parts, LiveRuns liveRuns) {
    this.parts = parts;
    this.liveRuns = liveRuns;
    this.context =
        new RunContext(
            parts.gate(),
            parts.timers(),
            parts.events(),
            parts.egress(),
            parts.check(),
            this::namespaces);
    this.runs = new Runs(new Home(), liveRuns, context, parts.recorder());
    this.sessions =
        new OpenSessions(
            new SessionParts(
                parts.pool(),
                parts.gate(),
                parts.egress(),
                parts.check().checker(),
                parts.timers(),
                parts.recorder().sessions(),
                runs::endScript,
                () -> parts.ids().apply("session"),
                this::namespaces));
  }

  /** Starts the first sandboxes. */
  public void warmUp() {
    parts.pool().fill();
  }

  public Catalogue catalogue() {
    return parts.catalogue();
  }

  /** What a model may call, as text. */
  public String inspect(InspectRequest request) {
    return inspect(request, new Told());
  }

  /** The same for a conversation that has been told something already. */
  public String inspect(InspectRequest request, Told told) {
    return parts.inspector().inspect(request, told);
  }

  /** What there is, as it stands in the description of a tool. */
  public Overview overviewForDescription() {
    return parts.inspector().overviewWithin(ToolTexts.MOST_OVERVIEW, ToolTexts.MOST_CALLS);
  }

  /**
   * A script that is to be checked where it would run.
   *
   * @param session the id of its session; empty for a run of its own
   */
  public record Question(String code, List<String> inputs, String session) {

    public Question {
      code = MarkdownFence.removed(code);
    }
  }

  /** What is wrong with a script, without running it; the report comes once. */
  public void check(Question asked, Consumer<CheckReport> onEnd) {
    requireAlive();
    CheckedScript script =
        asked.session().isEmpty()
            ? CheckedScript.alone(asked.code(), asked.inputs())
            : sessions.get(asked.session()).toCheck(asked.code(), asked.inputs());
    parts.check().checker().check(script, onEnd);
  }

  /**
   * Starts a script in its place; its outcome comes once.
   *
   * @param askingRun as for {@link #placeFor}
   */
  public ScriptRun execute(
      RunRequest request, RunPlace place, String askingRun, Consumer<RunOutcome> onEnd) {
    requireAlive();
    String runId = newId("run");
    RunRecord record =
        request.session().isEmpty()
            ? parts.recorder().begin(runId, request)
            : sessions.get(request.session()).record(runId, request);
    String called = OneCall.functionOf(request);
    if (!called.isEmpty() && parts.gate().isUnrecorded(called)) {
      record.hush();
    }
    return start(new ScriptRun.Order(runId, request, place, record), context, askingRun, onEnd);
  }

  private String newId(String kind) {
    return parts.ids().apply(kind);
  }

  private ScriptRun start(
      ScriptRun.Order order, RunContext ground, String askingRun, Consumer<RunOutcome> onEnd) {
    String runId = order.runId();
    ScriptRun run =
        new ScriptRun(
            order,
            ground,
            outcome -> {
              liveRuns.remove(runId);
              onEnd.accept(outcome);
              liveRuns.ended(outcome);
            });
    liveRuns.add(runId, run, new LiveRuns.Origin(order.request().session(), askingRun));
    run.start();
    return run;
  }

  /** What was recorded. */
  public Runs runs() {
    return runs;
  }

  /** The conversations that are open. */
  public OpenSessions sessions() {
    return sessions;
  }

  /**
   * Where a script runs.
   *
   * @param session the id of its session; empty for a run of its own
   * @param askingRun the id of the run whose call asks for it; empty when none does
   * @throws GloveboxException when that session is not open, or waits for the asking run itself
   */
  public RunPlace placeFor(String session, String askingRun) {
    if (!session.isEmpty() && liveRuns.isWithin(askingRun, session)) {
      throw new GloveboxException(
          FailureCode.REQUEST_INVALID,
          "a call of the session \""
              + session
              + "\" cannot execute a script in it: each would wait for the other");
    }
    if (!session.isEmpty()) {
      return sessions.get(session).place();
    }
    Pool.For purpose = liveRuns.has(askingRun) ? Pool.For.RUN_WITHIN_CALL : Pool.For.RUN;
    return new PoolPlace(parts.pool(), purpose);
  }

  /** The page is out of sight, and may go away without a word: what waits is kept as it is. */
  public void pageHidden() {
    liveRuns.pageHidden();
  }

  /** Cancels every run, ends every worker and closes every source. */
  public void dispose() {
    isDisposed = true;
    liveRuns.cancelAll();
    sessions.leaveAll();
    parts.check().checker().dispose();
    parts.pool().dispose();
    parts.catalogue().close();
  }

  private List<String> namespaces() {
    List<String> names = new ArrayList<>();
    for (Namespace namespace : parts.catalogue().all()) {
      names.add(namespace.name());
    }
    return names;
  }

  /** Refuses what comes after {@link #dispose}. */
  public void requireAlive() {
    if (isDisposed) {
      throw new GloveboxException(FailureCode.DISPOSED, "this CodeMode was disposed of");
    }
  }

  /** It, as its recorded runs see it. */
  private final class Home implements RunHome {
    @Override
    public String newId(String kind) {
      return CodeMode.this.newId(kind);
    }

    @Override
    public RunPlace place() {
      return placeFor("", "");
    }

    @Override
    public void start(ScriptRun.Order order, RunContext ground, Consumer<RunOutcome> onEnd) {
      CodeMode.this.start(order, ground, "", onEnd);
    }

    @Override
    public OpenSessions sessions() {
      return sessions;
    }
  }
}
