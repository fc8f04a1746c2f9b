package dev.glovebox.client.session;

import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.run.AnswerReading;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRecord.Known;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.client.run.RunSetup;
import dev.glovebox.sandbox.page.pool.Session;
import dev.glovebox.sandbox.page.run.RunEnding;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.page.run.Script;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.List;
import java.util.function.Consumer;

/**
 * A script of a session that is gone through once more, for what it leaves. Nothing is called, told
 * or written: its answers are those of the first time. Lives until it is where it was then.
 */
final class ScriptAgain implements RunObserver {
  private final RunPast past;
  private final RunRecord record;
  private final AnswerReading reading;
  private final SecretValues secrets;
  private final Consumer<String> onEnd;
  private SandboxRun run;
  private String fault = "";

  /**
   * @param onEnd told how it differs from the first time; nothing when it does not
   */
  ScriptAgain(RunPast past, RunRecord record, Reads reads, Consumer<String> onEnd) {
    this.past = past;
    this.record = record;
    this.secrets = reads.secrets();
    this.reading = reads.reading();
    this.onEnd = onEnd;
  }

  /** What learns from the answers which values are secret. */
  record Reads(SecretValues secrets, AnswerReading reading) {}

  void start(Session sandbox) {
    RunRequest request = past.started().request();
    List<String> namespaces = record.begins(request, List.of());
    secrets.read(request.inputsJson());
    Script script = new Script(request.code(), RunSetup.json(request, namespaces), record.turns());
    run = sandbox.run(script, request.limits().ofSandbox(), this);
  }

  @Override
  public void called(ToolCalled call) {
    switch (record.meet(call)) {
      case Known.Outcome known -> reading.deliver(call.callId(), known.outcome(), secrets, run);
      case Known.Different other -> differs("it asks for something else");
      case Known.InDoubt unanswered -> {}
      case Known.Fresh unanswered -> {}
    }
  }

  @Override
  public void printed(String stream, String text) {}

  @Override
  public void rested() {
    if (record.rests() != null || !record.isReplaying()) {
      differs("it does not come to the same end");
    }
  }

  private void differs(String how) {
    if (fault.isEmpty()) {
      fault = how;
      run.cancel();
    }
  }

  @Override
  public void ended(RunEnding ending) {
    if (fault.isEmpty() && ending instanceof RunEnding.Stopped stopped) {
      fault = stopped.reason();
    }
    onEnd.accept(fault);
  }
}
