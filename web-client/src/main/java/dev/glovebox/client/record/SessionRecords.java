package dev.glovebox.client.record;

import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.Held;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the records of sessions, and finds them again. Lives as long as its CodeMode. */
public final class SessionRecords {
  private final RunStore store;
  private final Timers timers;
  private final Device device;
  private final Recorder recorder;

  SessionRecords(RunStore store, Timers timers, Device device, Recorder recorder) {
    this.store = store;
    this.timers = timers;
    this.device = device;
    this.recorder = recorder;
  }

  /** A record for a session that begins under an id that no other has. */
  public KeptSession open(String id) {
    Held held = new Held();
    store.hold(held.wanted(id, false), held);
    RunHead head = recorder.sessionHead(id, nowMs());
    RunLog log = new RunLog(store, timers, RunStore.FIRST_OWNER, head);
    KeptSession session = new KeptSession(id, this, log, held);
    session.opens(device.build(), nowMs());
    return session;
  }

  /**
   * A session that was here before, and which this page has now.
   *
   * @param scripts those that it stands on, in order
   * @param undone those whose page went away in their midst
   */
  public record Restored(
      KeptSession session, List<Script> scripts, List<Script> undone, List<String> secretsJson) {}

  /** A script that a session stands on. */
  public record Script(RunEntry.Ran ran, RunPast past) {}

  /**
   * Takes a session for this page.
   *
   * @param taker gets it with its scripts, or why it is not to be had
   */
  public void take(String id, Consumer<Grant<Restored, String>> taker) {
    new SessionTaking(id, this, taker).begin();
  }

  /** What is written of a session that this page has taken. */
  KeptSession taken(RunHead head, int owner, Held held) {
    return new KeptSession(head.runId(), this, new RunLog(store, timers, owner, head), held);
  }

  /** What is written of a run; refused where that is not enough to go through it again. */
  public void past(String runId, Consumer<Grant<RunPast, String>> taker) {
    store.read(
        runId,
        given ->
            taker.accept(
                switch (given) {
                  case Grant.Refused<RunStore.Read, String> refused ->
                      new Grant.Refused<>(refused.why());
                  case Grant.Granted<RunStore.Read, String> granted -> past(runId, granted.value());
                }));
  }

  private static Grant<RunPast, String> past(String runId, RunStore.Read read) {
    boolean isWhole = read.head() != null && read.damage().isEmpty() && read.head().hasPayloads();
    RunPast past = new RunPast(read.entries());
    return isWhole && past.started() != null
        ? new Grant.Granted<>(past)
        : new Grant.Refused<>("there is no whole record of its script " + runId);
  }

  /** The calls of a run that were made; none where nothing is known of it any more. */
  public void made(String runId, Consumer<List<CallSummary>> taker) {
    store.read(
        runId,
        given ->
            taker.accept(
                given instanceof Grant.Granted<RunStore.Read, String> granted
                    ? new RunPast(granted.value().entries()).made()
                    : List.of()));
  }

  /** A script that is gone through once more; nothing of it is written. */
  public RunRecord again(Script script) {
    RunRequest request = script.past().started().request();
    RunHead head = RunHead.begun(script.ran().runId(), request, script.ran().seed(), nowMs());
    RunLog log = new RunLog(store, timers, 0, head);
    log.leaveOff();
    return new KeptRecord(log, KeptRecord.Before.of(script.past()), device, () -> {});
  }

  KeptRecord begin(String runId, RunRequest request) {
    return recorder.beginStanding(runId, request);
  }

  /** The sessions that are stored, the one that was used last first. */
  public void list(Consumer<Grant<List<Listed>, String>> taker) {
    store.list(
        listed ->
            store.held(held -> taker.accept(listed.map(all -> of(all.heads(), held), why -> why))));
  }

  /**
   * @param isHeld whether a page has it
   */
  public record Listed(RunHead head, boolean isHeld) {}

  private static List<Listed> of(List<RunHead> heads, List<String> held) {
    List<Listed> sessions = new ArrayList<>();
    for (RunHead head : heads) {
      if (head.isSession()) {
        sessions.add(new Listed(head, held.contains(head.runId())));
      }
    }
    sessions.sort(
        (one, other) -> Long.compare(other.head().changedAtMs(), one.head().changedAtMs()));
    return sessions;
  }

  long aheadUs(long latestUs) {
    return Math.max(0, latestUs - device.clocks().monotonicUs());
  }

  long nowMs() {
    return device.nowMs();
  }

  public Packing packing() {
    return device.packing();
  }

  /** The checkpoint of a session is of no use. */
  public void tellUnused(String id, String why) {
    store.tell(Damage.unused(id, why));
  }

  RunStore store() {
    return store;
  }

  String build() {
    return device.build();
  }

  void delete(String id) {
    store.delete(id, problem -> {});
  }
}
