package dev.glovebox.client;

import dev.glovebox.client.check.CheckBeforeRun.Verdict;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.Replay;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.run.RunContext;
import dev.glovebox.client.run.RunEvents;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.List;
import java.util.function.Consumer;

/**
 * Scripts that are run over what is recorded, and do nothing: their gate knows no function, nobody
 * hears of them, and nothing is written.
 */
final class Replays {
  private final RunHome home;
  private final RunContext context;
  private final Recorder recorder;

  /**
   * @param context of runs that do something
   */
  Replays(RunHome home, RunContext context, Recorder recorder) {
    this.home = home;
    this.recorder = recorder;
    this.context =
        new RunContext(
            context.gate().closed(),
            context.timers(),
            new Unheard(),
            context.egress(),
            context.check(),
            context.namespaces());
  }

  void replay(RunStore.Read run, String code, Consumer<Grant<Replayed, Failure>> taker) {
    Replay replay = recorder.replay(run, code);
    home.start(
        new ScriptRun.Order(home.newId("replay"), replay.request(), home.place(), replay),
        context,
        outcome -> taker.accept(new Grant.Granted<>(replayed(outcome, replay))));
  }

  private Replayed replayed(RunOutcome outcome, Replay replay) {
    SecretValues secrets = PastSecrets.of(replay.written(), context.egress());
    List<ToolCalled> asked = replay.asked().stream().map(call -> told(call, secrets)).toList();
    return new Replayed(outcome, asked, replay.unused());
  }

  private ToolCalled told(ToolCalled call, SecretValues secrets) {
    Egress egress = context.egress();
    String positional = egress.leaving(call.positionalJson(), secrets);
    String named = egress.leaving(call.namedJson(), secrets);
    return new ToolCalled(
        call.callId(),
        egress.told(call.tool(), secrets),
        positional == null ? "[]" : positional,
        named == null ? "{}" : named);
  }

  /** Nobody is told what is not done. */
  private static final class Unheard implements RunEvents {
    @Override
    public void runStarted(String runId, String caller) {}

    @Override
    public void checked(String runId, double ms, Verdict verdict) {}

    @Override
    public void printed(String runId, String stream, String text) {}

    @Override
    public void runPaused(RunOutcome outcome) {}

    @Override
    public void runEnded(RunOutcome outcome) {}
  }
}
