package dev.glovebox.client.record;

import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes the records of sessions, and finds them again. Lives as long as its CodeMode. */
public final class SessionRecords {
  private final RunStore store;
  private final Timers timers;
  private final Recorder.Device device;
  private final Recorder recorder;

  SessionRecords(RunStore store, Timers timers, Recorder.Device device, Recorder recorder) {
    this.store = store;
    this.timers = timers;
    this.device = device;
    this.recorder = recorder;
  }

  /** A record for a session that begins under an id that no other has. */
  public KeptSession open(String id) {
    Held held = new Held();
    store.hold(new RunStore.Wanted(id, false, held::lost), held);
    RunHead head = recorder.sessionHead(id, nowMs());
    RunLog log = new RunLog(store, timers, RunStore.FIRST_OWNER, head);
    KeptSession session = new KeptSession(id, this, log, held::giveBack);
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

  /** What is found of a session, little by little. */
  private record Found(
      RunStore.Read read,
      Runnable giveBack,
      Consumer<Grant<Restored, String>> taker,
      List<Script> scripts,
      List<Script> undone) {
    void refuse(String why) {
      giveBack.run();
      taker.accept(new Grant.Refused<>(why));
    }
  }

  /**
   * Takes a session for this page.
   *
   * @param taker gets it with its scripts, or why it is not to be had
   */
  public void take(String id, Consumer<Grant<Restored, String>> taker) {
    store.hold(
        new RunStore.Wanted(id, false, () -> {}),
        held -> {
          switch (held) {
            case Grant.Refused<Runnable, String> refused ->
                taker.accept(new Grant.Refused<>(refused.why()));
            case Grant.Granted<Runnable, String> granted ->
                store.read(id, read -> found(id, read, granted.value(), taker));
          }
        });
  }

  private void found(
      String id,
      Grant<RunStore.Read, String> given,
      Runnable giveBack,
      Consumer<Grant<Restored, String>> taker) {
    switch (given) {
      case Grant.Refused<RunStore.Read, String> refused -> {
        giveBack.run();
        taker.accept(new Grant.Refused<>(refused.why()));
      }
      case Grant.Granted<RunStore.Read, String> granted -> {
        RunStore.Read read = granted.value();
        Found found = new Found(read, giveBack, taker, new ArrayList<>(), new ArrayList<>());
        String why = whyNot(id, read);
        if (why.isEmpty()) {
          SessionPart part = new SessionPart(read.entries());
          readAll(part.scripts(), found, () -> withCheckpoint(part, found));
        } else {
          found.refuse(why);
        }
      }
    }
  }

  private static String whyNot(String id, RunStore.Read read) {
    if (!read.damage().isEmpty()) {
      return "the record is damaged: " + read.damage();
    }
    if (read.head() == null || !read.head().isSession()) {
      return "there is no session " + id;
    }
    return read.head().hasPayloads() ? "" : "its record has no payloads";
  }

  /** A script that has not come to its end is not a part of it: its page went away. */
  private void readAll(List<RunEntry.Ran> scripts, Found found, Runnable then) {
    if (scripts.isEmpty()) {
      then.run();
      return;
    }
    RunEntry.Ran next = scripts.getFirst();
    past(
        next.runId(),
        past -> {
          switch (past) {
            case Grant.Refused<RunPast, String> refused -> found.refuse(refused.why());
            case Grant.Granted<RunPast, String> granted -> {
              boolean isOver = granted.value().over() != null;
              (isOver ? found.scripts() : found.undone()).add(new Script(next, granted.value()));
              readAll(scripts.subList(1, scripts.size()), found, then);
            }
          }
        });
  }

  private void withCheckpoint(SessionPart part, Found found) {
    RunEntry.Saved saved = part.saved(device.build());
    if (saved == null || !store.keepsCheckpoints()) {
      claim(part, null, found);
      return;
    }
    store.checkpoint(
        found.read().head().runId(),
        given -> {
          boolean isIt =
              given instanceof Grant.Granted<Bytes, String> granted
                  && granted.value().length() == saved.bytes();
          claim(part, isIt ? checkpoint(saved, given) : null, found);
        });
  }

  private static KeptSession.Checkpoint checkpoint(
      RunEntry.Saved saved, Grant<Bytes, String> given) {
    Bytes bytes = ((Grant.Granted<Bytes, String>) given).value();
    return new KeptSession.Checkpoint(saved.runId(), new Packing.Packed(bytes, saved.sum()));
  }

  private void claim(SessionPart part, KeptSession.Checkpoint checkpoint, Found found) {
    RunHead head = found.read().head();
    store.claim(
        head.runId(),
        claimed -> {
          switch (claimed) {
            case Grant.Refused<Integer, String> refused -> found.refuse(refused.why());
            case Grant.Granted<Integer, String> granted -> {
              RunLog log = new RunLog(store, timers, granted.value(), head);
              KeptSession session = new KeptSession(head.runId(), this, log, found.giveBack());
              session.stood(found.scripts(), checkpoint);
              found
                  .taker()
                  .accept(
                      new Grant.Granted<>(
                          new Restored(
                              session, found.scripts(), found.undone(), part.secretsJson())));
            }
          }
        });
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

  void delete(String id) {
    store.delete(id, problem -> {});
  }

  /** The entries of a session, found again by what is asked of them. */
  private static final class SessionPart {
    private final Map<String, RunEntry.Ran> scripts = new LinkedHashMap<>();
    private final List<String> secretsJson = new ArrayList<>();
    private String build = "";
    private RunEntry.Saved saved;

    SessionPart(List<RunEntry> entries) {
      for (RunEntry entry : entries) {
        switch (entry) {
          case RunEntry.Opened e -> build = e.build();
          case RunEntry.Ran e -> scripts.put(e.runId(), e);
          case RunEntry.Undone e -> scripts.remove(e.runId());
          case RunEntry.Saved e -> {
            saved = e;
            secretsJson.add(e.secretsJson());
          }
          default -> {}
        }
      }
    }

    List<RunEntry.Ran> scripts() {
      return List.copyOf(scripts.values());
    }

    /** Null when there is none of this build. */
    RunEntry.Saved saved(String ofBuild) {
      return build.equals(ofBuild) ? saved : null;
    }

    List<String> secretsJson() {
      return secretsJson;
    }
  }
}
