package dev.glovebox.client.record;

import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.store.Held;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The record of one session: the scripts that it stands on, each with a record of its own, and its
 * sandbox as it was after one of them. Lives as long as the session does in this page.
 */
public final class KeptSession {
  /** The sandbox of now, and the one before the last script. */
  private static final int MOST_CHECKPOINTS = 2;

  private final String id;
  private final SessionRecords records;
  private final RunLog log;
  private final Held held;
  private final List<RunEntry.Ran> scripts = new ArrayList<>();
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private RunEntry.Ran running;
  private String secretsJson = "[]";
  private long aheadUs;

  /** The sandbox as it was after a script. */
  public record Checkpoint(String runId, Packing.Packed packed) {}

  KeptSession(String id, SessionRecords records, RunLog log, Held held) {
    this.id = id;
    this.records = records;
    this.log = log;
    this.held = held;
  }

  /** Has something done when another page has it. */
  public void whenLost(Runnable then) {
    held.whenLost(then);
    held.whenBack(() -> log.unlessOurs(then));
    log.whenElsewhere(then);
  }

  void opens(String build, long atMs) {
    log.add(new RunEntry.Opened(build, atMs));
  }

  /**
   * It was here before, and stands on these.
   *
   * @param checkpoint null where there is none
   */
  void stood(List<SessionRecords.Script> before, Checkpoint checkpoint) {
    long latestUs = 0;
    for (SessionRecords.Script script : before) {
      scripts.add(script.ran());
      latestUs = Math.max(latestUs, script.past().latestUs());
    }
    if (checkpoint != null) {
      checkpoints.add(checkpoint);
    }
    aheadUs = records.aheadUs(latestUs);
  }

  /** The record of a script that is to run in it. */
  public RunRecord begin(String runId, RunRequest request) {
    KeptRecord record = records.begin(runId, request);
    record.belongTo(aheadUs, log::hush);
    if (!log.head().hasPayloads()) {
      record.hush();
    }
    return record;
  }

  /** The ids of the runs that it stands on, in order. */
  public List<String> scripts() {
    return scripts.stream().map(RunEntry.Ran::runId).toList();
  }

  /**
   * A script begins.
   *
   * @param isUnread whether the type checker could not read it
   */
  public void runs(String runId, String seed, boolean isUnread, String code) {
    running = new RunEntry.Ran(runId, seed, isUnread, records.nowMs());
    log.after(code, running.atMs());
    log.add(running);
  }

  /** What the script leaves cannot be used. Written before its own record says that it is over. */
  public void spoilt(String runId) {
    running = null;
    log.addForGood(new RunEntry.Undone(runId, records.nowMs()), written -> {});
  }

  /** The script is over, and the session stands on it. */
  public void stays() {
    if (running != null) {
      scripts.add(running);
      running = null;
    }
  }

  /** The session goes back to before its last script. */
  public void goesBack(Consumer<Boolean> isWritten) {
    RunEntry.Ran last = scripts.removeLast();
    checkpoints.removeIf(kept -> kept.runId().equals(last.runId()));
    log.addForGood(new RunEntry.Undone(last.runId(), records.nowMs()), isWritten);
  }

  /** Keeps the sandbox as it is after the last script. */
  public void save(String secrets, Bytes checkpoint) {
    String runId = scripts.getLast().runId();
    records
        .packing()
        .pack(
            checkpoint,
            packed -> {
              if (packed instanceof Grant.Granted<Packing.Packed, String> granted) {
                keep(new Checkpoint(runId, granted.value()), secrets);
              }
            });
  }

  private void keep(Checkpoint checkpoint, String secrets) {
    Packing.Packed packed = checkpoint.packed();
    checkpoints.add(checkpoint);
    if (checkpoints.size() > MOST_CHECKPOINTS) {
      checkpoints.removeFirst();
    }
    if (log.keepsCheckpoints()) {
      boolean isKnown = secrets.equals(secretsJson);
      secretsJson = secrets;
      log.keep(
          new RunEntry.Saved(
              checkpoint.runId(),
              isKnown ? "[]" : secrets,
              packed.bytes().length(),
              packed.sum(),
              records.nowMs()),
          packed.bytes(),
          // They went with the entry; the next one tells them once more.
          () -> secretsJson = "");
    }
  }

  /**
   * From where it is made anew.
   *
   * @param checkpoint null for the beginning
   * @param then the scripts that have run since
   */
  public record Ground(Checkpoint checkpoint, List<RunEntry.Ran> then) {}

  /** The latest checkpoint that is of use, with what has run since. */
  public Ground ground() {
    for (int at = scripts.size(); at > 0; at--) {
      String runId = scripts.get(at - 1).runId();
      for (Checkpoint checkpoint : checkpoints) {
        if (checkpoint.runId().equals(runId)) {
          return new Ground(checkpoint, List.copyOf(scripts.subList(at, scripts.size())));
        }
      }
    }
    return beginning();
  }

  /** Without any checkpoint, of which none is believed any more. */
  public Ground beginning() {
    checkpoints.clear();
    return new Ground(null, List.copyOf(scripts));
  }

  /** Whether anything is to be gone back from. */
  public boolean isEmpty() {
    return scripts.isEmpty();
  }

  public String id() {
    return id;
  }

  /** This page has no use for it any more; others may. */
  public void leave() {
    log.leaveOff();
    held.giveBack();
  }

  /** Nobody can restore it any more. */
  public void forget() {
    records.delete(id);
  }
}
