package dev.glovebox.client.record;

import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.client.record.entry.EntrySize;
import dev.glovebox.client.record.entry.Offered;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.NewRun;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A run that begins as another one did, and is itself from one of its calls on. What the other one
 * was told before is used, and what it had called by then is not called again: such calls keep the
 * answers that they were given, even if that was later. Nothing that a person has allowed there and
 * that was not done is allowed here.
 */
public final class ForkedRun implements NewRun {
  private final RunStore.Read parent;
  private final RunPast past;
  private final ForkChange change;
  private final Begun begun;
  private final int cut;
  private final Set<Integer> earlier = new TreeSet<>();
  private Bytes checkpoint;

  /**
   * How it begins.
   *
   * @param seed where its chance comes from when that of the other one is not known any more
   * @param namespaces what the names of tools begin with now
   * @param offered what a script of its own could call now
   */
  public record Begun(String runId, String seed, List<String> namespaces, Offered offered) {}

  private ForkedRun(RunStore.Read parent, RunPast past, ForkChange change, Begun begun) {
    this.parent = parent;
    this.past = past;
    this.change = change;
    this.begun = begun;
    this.cut = change.isOfScriptAlone() ? whenCalled() : whenAnswered();
    for (RunEntry entry : parent.entries().subList(0, cut)) {
      if (entry instanceof RunEntry.Called called && called.call() != change.call()) {
        earlier.add(called.call());
      }
    }
  }

  /** A fork of a run; null when it has not made the call from which on it would be another. */
  public static ForkedRun of(RunStore.Read parent, ForkChange change, Begun begun) {
    RunPast past = new RunPast(parent.entries());
    RunPast.OfCall call = past.call(change.call());
    boolean isThere = past.started() != null && call != null && call.called() != null;
    return isThere ? new ForkedRun(parent, past, change, begun) : null;
  }

  /** The place of the entry that makes the call. */
  private int whenCalled() {
    return parent.entries().indexOf(past.call(change.call()).called());
  }

  /** The place of the entry that gives the script its answer; the end when nothing did. */
  private int whenAnswered() {
    List<RunEntry> entries = parent.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof RunEntry.TurnSent turn && turn.sent().contains(change.call())) {
        return i;
      }
    }
    return entries.size();
  }

  @Override
  public String runId() {
    return begun.runId();
  }

  /** The id of the run that it is a fork of. */
  String parentId() {
    return parent.head().runId();
  }

  /** The checkpoint of the other one, if that is of a moment that both have been through. */
  RunEntry.Checkpointed usableCheckpoint() {
    RunEntry.Checkpointed last = past.checkpoint();
    long turns =
        parent.entries().subList(0, cut).stream()
            .filter(RunEntry.TurnSent.class::isInstance)
            .count();
    boolean isUsable = last != null && !change.isOfScript() && last.turns() <= turns;
    return isUsable ? last : null;
  }

  /** Goes on from these bytes. */
  void startFrom(Bytes bytes) {
    checkpoint = bytes;
  }

  @Override
  public RunStore.Batch batch(int owner, long nowMs) {
    List<RunEntry> entries = entries(nowMs);
    int bytes = 0;
    for (RunEntry entry : entries) {
      bytes = (int) Math.min(Integer.MAX_VALUE, (long) bytes + EntrySize.of(entry));
    }
    RunRequest request = request();
    String seed = parent.head().seed().isEmpty() ? begun.seed() : parent.head().seed();
    RunHead head = RunHead.begun(begun.runId(), request, seed, nowMs).grown(bytes);
    return new RunStore.Batch(owner, entries, head, checkpoint, true, true);
  }

  private RunRequest request() {
    return change.of(past.started().request());
  }

  private List<RunEntry> entries(long nowMs) {
    RunEntry.Started before = past.started();
    List<RunEntry> entries = new ArrayList<>();
    entries.add(
        new RunEntry.Started(
            request(), namespaces(), offered(), before.zone(), before.build(), nowMs));
    entries.add(
        new RunEntry.Forked(change.call(), parentId(), change.isOfScript(), secretsJson(), nowMs));
    entries.add(new RunEntry.Redacts(List.copyOf(past.redacted()), nowMs));
    for (int i = 0; i < parent.entries().size(); i++) {
      if (isShared(parent.entries().get(i), i < cut)) {
        entries.add(parent.entries().get(i));
      }
    }
    if (change.argumentsJson() != null) {
      entries.add(new RunEntry.Rewritten(change.call(), change.argumentsJson(), nowMs));
    }
    if (change.isOfAnswer()) {
      entries.add(new RunEntry.CallEnded(change.call(), answer(), null, nowMs));
    }
    if (checkpoint != null) {
      entries.add(past.checkpoint());
    }
    return entries;
  }

  /** What must not be told of a run that never paused is learnt again from its answers. */
  private String secretsJson() {
    return past.secretsJson().isEmpty() ? "[]" : past.secretsJson();
  }

  /** A changed script may call what was not there before. */
  private List<String> namespaces() {
    List<String> all = new ArrayList<>(past.started().namespaces());
    if (change.isOfScript()) {
      begun.namespaces().stream().filter(name -> !all.contains(name)).forEach(all::add);
    }
    return all;
  }

  /** A changed script was written for what is there now. */
  private Offered offered() {
    return change.code() != null ? begun.offered() : past.started().offered();
  }

  /**
   * What is said of another call that was made before the two part is, and what is open stays so.
   */
  private boolean isShared(RunEntry entry, boolean isBefore) {
    return switch (entry) {
      case RunEntry.TurnSent turn -> isBefore;
      case RunEntry.Called call -> isBefore;
      case RunEntry.Judged call ->
          earlier.contains(call.call()) && past.call(call.call()).ended() != null;
      case RunEntry.DoAgain call ->
          earlier.contains(call.call()) && past.call(call.call()).ended() != null;
      case RunEntry.OfCall call -> earlier.contains(call.call());
      default -> false;
    };
  }

  private CallOutcome answer() {
    if (change.resultJson() != null) {
      return new CallOutcome.Answered(change.resultJson());
    }
    String tool = past.call(change.call()).called().tool();
    return new CallOutcome.Refused(
        new CallFailure(CallFailureCode.TOOL_FAILED, tool, change.error(), ""));
  }
}
