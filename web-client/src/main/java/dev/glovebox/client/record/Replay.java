package dev.glovebox.client.record;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.run.Past;
import dev.glovebox.sandbox.page.run.TurnOrder;
import dev.glovebox.sandbox.page.run.Used;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The record of a script that is told what a recorded run was told, and by nobody else. What it
 * calls beyond that is noted, and never answered; nothing is written. Lives as long as the script.
 */
public final class Replay implements RunRecord {
  /** The chance of a run that is over is not known any more; its replays are alike all the same. */
  private static final String NO_SEED = "0".repeat(64);

  private final RunPast past;
  private final RecordedCalls calls;
  private final ReplayedTurns turns;
  private final Device device;
  private final String code;
  private final List<ToolCalled> asked = new ArrayList<>();

  /**
   * A replay of a run.
   *
   * @param code the script; null for that of the run
   */
  Replay(RunStore.Read run, String code, Device device) {
    this.past = new RunPast(run.entries());
    this.calls = new RecordedCalls(past);
    this.device = device;
    this.code = code;
    String seed = run.head().seed().isEmpty() ? NO_SEED : run.head().seed();
    this.turns = new ReplayedTurns(seed, past.turns(), calls, device.clocks());
  }

  /** The script, as it would be run. */
  public RunRequest request() {
    RunRequest before = past.started().request();
    return new RunRequest(
        code == null ? before.code() : code,
        before.inputs(),
        before.inputsJson(),
        before.limits(),
        before.caller(),
        "");
  }

  /** The record that it is run over. */
  public RunPast written() {
    return past;
  }

  /** What it has called and the run had not been answered. */
  public List<ToolCalled> asked() {
    return List.copyOf(asked);
  }

  /** The numbers of the calls that the run had been answered and it has not made. */
  public List<Integer> unused() {
    return calls.left();
  }

  @Override
  public TurnOrder turns() {
    return turns;
  }

  @Override
  public List<String> changes() {
    return List.of();
  }

  /** A changed script may call what was not there before. */
  @Override
  public List<String> begins(RunRequest request, List<String> namespaces) {
    List<String> all = new ArrayList<>(past.started().namespaces());
    if (code != null) {
      namespaces.stream().filter(name -> !all.contains(name)).forEach(all::add);
    }
    return all;
  }

  @Override
  public boolean isReplaying() {
    return turns.isOwing();
  }

  @Override
  public boolean wasChecked() {
    return code == null;
  }

  @Override
  public void hush() {
    // Nothing of it is written.
  }

  @Override
  public Known meet(ToolCalled call) {
    Known known = calls.take(call);
    if (known != null) {
      turns.owes(call.callId());
      return known;
    }
    asked.add(call);
    return new Known.InDoubt(
        new Question(call.callId(), call.tool(), call.namedJson(), "", false, nowMs()));
  }

  @Override
  public Divergence rests() {
    return null;
  }

  @Override
  public Divergence ends(Divergence.Did how) {
    return null;
  }

  @Override
  public void intends(Intent intent, Consumer<Boolean> isWritten) {
    isWritten.accept(false);
  }

  @Override
  public void ended(int call, CallOutcome outcome, CallSummary summary) {}

  @Override
  public boolean canPause() {
    return false;
  }

  @Override
  public ApprovalAnswer judged(int call, ApprovalRequest request) {
    return null;
  }

  @Override
  public void asked(int call, ApprovalRequest request) {}

  @Override
  public void answered(int call, ApprovalAnswer answer) {}

  /** It goes no further: what it waits for is what it asks for. */
  @Override
  public void pauses(List<Question> waiting, String secretsJson, Consumer<Boolean> isWritten) {
    isWritten.accept(true);
  }

  @Override
  public void waits() {}

  @Override
  public void goesOn() {}

  @Override
  public boolean keepsCheckpoints() {
    return false;
  }

  @Override
  public Consumer<Bytes> keeper(String output, double wakeInMs, Used used) {
    return bytes -> {};
  }

  @Override
  public Past past() {
    return Past.NONE;
  }

  @Override
  public String secretsJson() {
    return past.secretsJson();
  }

  @Override
  public Set<String> redacted() {
    return past.redacted();
  }

  @Override
  public void over(RunOutcome outcome, Runnable isTold) {
    isTold.run();
  }

  @Override
  public void forget() {}

  @Override
  public boolean answeredAhead(int call, ApprovalAnswer answer) {
    return true;
  }

  @Override
  public void whenWritten(Runnable then) {
    then.run();
  }

  @Override
  public void whenLost(Runnable then) {}

  @Override
  public String fault() {
    return "";
  }

  @Override
  public long nowMs() {
    return device.nowMs();
  }
}
