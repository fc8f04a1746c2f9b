package dev.glovebox.client.record;

import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.record.entry.BareEntry;
import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.entry.EntrySize;
import dev.glovebox.client.record.entry.RecordRoom;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes the entries of one run, what comes in one piece of work in one act. Lives as long as its
 * run. After the first entry that could not be written none is: a record has no gaps.
 */
final class RunLog {
  /** Of whoever waits for the end of a run to be written, where the store does not answer. */
  private static final double PATIENCE_MS = 2_000;

  /** Whoever cancels a run is told in a tenth of a second, whatever the store does. */
  private static final double AT_ONCE_MS = 80;

  /** A disk that is busy takes as long; a page that was frozen, longer. */
  private static final double LATE_MS = 1_000;

  private final RunStore store;
  private final Outbox outbox;
  private final Timers timers;
  private final int owner;
  private final List<RunEntry> unwritten = new ArrayList<>();
  private RunHead head;
  private int unwrittenBytes;
  private boolean isWritingSoon;
  private Bytes checkpoint;
  private int checkpointBytes;
  private RecordRoom room = new RecordRoom();
  private long expireMs;
  private final List<Heard> behind = new ArrayList<>();
  private int asked;
  private int answered;
  private double fastestMs = Double.MAX_VALUE;
  private StoreRefusal fault = StoreRefusal.NONE;
  private Runnable onElsewhere = () -> {};

  /** What is missing is not made up for: the end alone comes after it. */
  private boolean hasGap;

  private boolean hasPaused;

  /** For checkpoints; whether for a record, it tells itself. */
  private boolean hasNoRoom;

  RunLog(RunStore store, Timers timers, int owner, RunHead head) {
    this.store = store;
    this.outbox = new Outbox(store);
    this.timers = timers;
    this.owner = owner;
    this.head = head;
  }

  /** There is only so much room for it, of which what is written by now has taken some. */
  RunLog in(RecordRoom left) {
    room = left;
    return this;
  }

  /** So long it waits for a person. */
  RunLog expiringAfter(long ms) {
    expireMs = ms;
    return this;
  }

  /** Why nothing is written any more; empty as long as all is. */
  String fault() {
    return fault.words();
  }

  /** The same with its kind. */
  StoreRefusal refusal() {
    return fault;
  }

  /** Has something done when what was to be written is refused because another page has the run. */
  void whenElsewhere(Runnable then) {
    onElsewhere = then;
  }

  /** Writes nothing more: the run is being forgotten. */
  void leaveOff() {
    fault = StoreRefusal.ofStore("it was deleted");
    onElsewhere = () -> {};
    hasGap = false;
  }

  /** Writes nothing more: another page has the run. */
  void lose() {
    fault = StoreRefusal.elsewhere();
    onElsewhere = () -> {};
    hasGap = false;
    unwritten.clear();
    outbox.clear();
  }

  RunHead head() {
    return head;
  }

  /** Writes it before long, with what is sent because of it: that is posted in the same work. */
  void add(RunEntry entry) {
    take(entry);
    if (!isWritingSoon) {
      isWritingSoon = true;
      timers.soon(() -> timers.soon(() -> write(false, written -> {})));
    }
  }

  /** Writes it and all before it, and says when it cannot be lost any more. */
  void addForGood(RunEntry entry, Consumer<Boolean> isWritten) {
    take(entry);
    double askedAtMs = timers.nowMs();
    write(true, written -> confirm(written, askedAtMs, isWritten));
  }

  /**
   * What is heard late is asked once more: the page may have been frozen, and another may have
   * taken the run since it was written.
   */
  private void confirm(boolean isWritten, double askedAtMs, Consumer<Boolean> taker) {
    double nowMs = timers.nowMs();
    double before = fastestMs;
    fastestMs = Math.min(fastestMs, nowMs - askedAtMs);
    if (!isWritten || nowMs - askedAtMs < lateMs(before)) {
      taker.accept(isWritten);
      return;
    }
    append(bare(), isOurs -> confirm(isOurs, nowMs, taker));
  }

  /** Does something if it is not this page's any more; not of one that is written no more. */
  void unlessOurs(Runnable then) {
    Consumer<Boolean> heard =
        isOurs -> {
          if (!isOurs) {
            then.run();
          }
        };
    whenWritten(
        () -> {
          if (fault.isNone() && !head.isOver()) {
            append(bare(), heard);
          }
        });
  }

  /** No entry, which is taken of the owner alone. */
  private RunStore.Batch bare() {
    return new RunStore.Batch(owner, List.of(), written(), null, false, false);
  }

  private static double lateMs(double fastest) {
    return fastest == Double.MAX_VALUE ? LATE_MS : Math.max(LATE_MS, 2 * fastest);
  }

  /** Whether bytes may be kept beside it: a store has room, and what was said may be written. */
  boolean keepsCheckpoints() {
    return head.hasPayloads() && store.keepsCheckpoints() && !hasNoRoom;
  }

  /**
   * Writes it with the bytes that it speaks of, in place of those before. They are an act of their
   * own: where there is no room for them, there may be some for the record.
   *
   * @param onRefusal done when they are not there, nor the entry
   */
  void keep(RunEntry entry, Bytes bytes, Runnable onRefusal) {
    write(false, written -> {});
    int before = checkpointBytes;
    unwrittenBytes -= before;
    checkpoint = bytes;
    checkpointBytes = bytes.length();
    take(entry);
    write(
        false,
        isWritten -> {
          if (!isWritten && hasNoRoom) {
            unwrittenBytes += before - bytes.length();
            checkpointBytes = before;
            onRefusal.run();
          }
        });
  }

  /** From now on nothing that is said is written: what is written so far is not a whole record. */
  void hush() {
    head = head.withoutPayloads();
  }

  /** From now on the session is known by this script. */
  void after(String script, long atMs) {
    head = head.after(script, atMs);
  }

  /** From now on the run is known to wait for this, and goes on otherwise. */
  void waitsFor(List<Question> questions, long atMs) {
    head = head.with(head.status(), atMs, questions);
  }

  /** From now on the run is known to wait for this. */
  void pause(RunEntry.Paused entry, List<Question> waiting, Consumer<Boolean> isWritten) {
    List<Question> expiring = new ArrayList<>();
    waiting.forEach(question -> expiring.add(question.expiringAfter(expireMs)));
    head = head.with(RunHead.PAUSED, entry.atMs(), expiring);
    hasPaused = true;
    addForGood(entry, isWritten);
  }

  /** From now on the run is known to go on, if it was known to wait. */
  void goOn(long atMs) {
    if (hasPaused) {
      head = head.with(RunHead.RUNNING, atMs, List.of());
      hasPaused = false;
    }
  }

  /**
   * From now on the run is known to be over. Says when that is written, cannot be, or takes longer
   * than anybody waits: what is told was, a page that is opened at once finds.
   */
  void end(RunEntry.Over entry, Runnable then) {
    head = head.over(entry.status(), entry.atMs());
    take(entry);
    Runnable[] once = {then};
    Runnable tell =
        () -> {
          Runnable told = once[0];
          once[0] = () -> {};
          told.run();
        };
    Runnable[] cancel = {() -> {}};
    write(
        false,
        isWritten -> {
          cancel[0].run();
          tell.run();
        });
    if (once[0] == then) {
      // A store that keeps it in memory has answered by now, and needs no timer.
      cancel[0] = timers.after(entry.isCancelled() ? AT_ONCE_MS : PATIENCE_MS, tell);
    }
  }

  /** The same, and says when it cannot be lost any more. */
  void endForGood(RunEntry.Over entry, Consumer<Boolean> isWritten) {
    head = head.over(entry.status(), entry.atMs());
    addForGood(entry, isWritten);
  }

  /** Does something once the store has answered about all that was to be written. */
  void whenWritten(Runnable then) {
    write(false, written -> {});
    behind.add(new Heard(asked, then));
    tellBehind();
  }

  private record Heard(int after, Runnable then) {}

  private void tellBehind() {
    while (!behind.isEmpty() && answered >= behind.getFirst().after()) {
      behind.removeFirst().then().run();
    }
  }

  private void take(RunEntry entry) {
    RunEntry written = head.hasPayloads() ? entry : BareEntry.of(entry);
    if (fault.isNone()) {
      fill(room.take(written));
    }
    if (!isWritten(entry)) {
      return;
    }
    unwritten.add(written);
    unwrittenBytes += EntrySize.of(written);
  }

  /** What came before there was no room is written; then the end alone is. */
  private void fill(String problem) {
    if (!problem.isEmpty()) {
      write(false, written -> {});
      hasGap = true;
      fault = StoreRefusal.ofStore(problem);
      store.tell(Damage.unwritten(head.runId(), problem));
    }
  }

  /** A record has no gaps; that a run is over is known even of one that is not whole. */
  private boolean isWritten(RunEntry entry) {
    return fault.isNone() || hasGap && entry instanceof RunEntry.Over;
  }

  private void write(boolean isDurable, Consumer<Boolean> isWritten) {
    isWritingSoon = false;
    if (!fault.isNone() && !hasGap) {
      unwritten.clear();
    }
    if (unwritten.isEmpty()) {
      if (!fault.isNone()) {
        isWritten.accept(false);
      }
      return;
    }
    head = head.grown(unwrittenBytes);
    unwrittenBytes = 0;
    RunEntry first = unwritten.getFirst();
    boolean isFirst = first instanceof RunEntry.Started || first instanceof RunEntry.Opened;
    Bytes kept = head.isOver() ? RunStore.NONE : checkpoint;
    RunStore.Batch batch =
        new RunStore.Batch(owner, unwritten, written(), kept, isFirst, isDurable);
    unwritten.clear();
    checkpoint = null;
    append(batch, isWritten);
  }

  private RunHead written() {
    return head.hasPayloads() ? head : head.bare();
  }

  private void append(RunStore.Batch batch, Consumer<Boolean> isWritten) {
    asked++;
    outbox.add(
        batch,
        problem -> {
          answered++;
          refused(problem, batch);
          isWritten.accept(problem.isNone() && (fault.isNone() || hasGap));
          tellBehind();
        });
  }

  /** That another page has the run is told of the run, and not of its record. */
  private void refused(StoreRefusal problem, RunStore.Batch batch) {
    if (problem.isNone()) {
      return;
    }
    if (batch.hasCheckpoint() && !problem.isElsewhere() && fault.isNone()) {
      hasNoRoom = true;
      store.tell(Damage.unkept(head.runId(), problem.words()));
      return;
    }
    outbox.keepEnd();
    if (!fault.isNone()) {
      // Where nothing was begun, whatever follows belongs to nobody.
      return;
    }
    fault = problem;
    if (problem.isElsewhere()) {
      outbox.clear();
      onElsewhere.run();
    } else {
      hasGap = true;
      unwritten.removeIf(entry -> !(entry instanceof RunEntry.Over));
      store.tell(Damage.unwritten(head.runId(), problem.words()));
    }
  }
}
