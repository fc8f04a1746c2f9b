package dev.glovebox.client.record;

import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Timers;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the records of runs. Lives as long as its CodeMode. */
public final class Recorder {
  private final RunStore store;
  private final Timers timers;
  private final Device device;
  private final Rules rules;
  private final Retention retention;

  /**
   * What is not Glovebox's own.
   *
   * @param seeds gives 64 hexadecimal digits that nobody can know
   * @param zone the name of its time zone
   * @param build the hash of the Python that runs scripts
   */
  public record Device(
      RecordedTurns.Clocks clocks, Supplier<String> seeds, String zone, String build) {
    long nowMs() {
      return clocks.wallMs().getAsLong();
    }
  }

  /**
   * What is kept, and what waits for how long.
   *
   * @param expireMs how long a run waits for a person
   */
  public record Rules(Retention.Bounds kept, long expireMs) {}

  public Recorder(RunStore store, Timers timers, Device device, Rules rules) {
    this.store = store;
    this.timers = timers;
    this.device = device;
    this.rules = rules;
    this.retention = new Retention(store, rules.kept(), device.clocks().wallMs());
  }

  public RunStore store() {
    return store;
  }

  /** Whether nobody has answered in time. */
  public boolean isExpired(RunPast past) {
    return past.questions().stream()
        .anyMatch(question -> nowMs() - question.askedAtMs() > rules.expireMs());
  }

  public long nowMs() {
    return device.nowMs();
  }

  /** A record for a run that begins under an id that no other has. */
  public RunRecord begin(String runId, RunRequest request) {
    Held held = new Held();
    store.hold(runId, held);
    return begin(runId, request, RunStore.FIRST_OWNER, held);
  }

  /** A record for a run that begins under an id that may be taken. */
  public void beginOnce(String runId, RunRequest request, Consumer<Grant<RunRecord, String>> taker) {
    store.claim(
        runId,
        true,
        claimed -> {
          Held held = new Held();
          if (claimed instanceof Grant.Granted<Integer, String>) {
            store.hold(runId, held);
          }
          taker.accept(claimed.map(owner -> begin(runId, request, owner, held), why -> why));
        });
  }

  /** A record for a run of which nothing but its id was written. */
  public void beginAfterAll(
      String runId, RunRequest request, Consumer<Grant<RunRecord, String>> taker) {
    store.claim(
        runId,
        false,
        claimed ->
            taker.accept(
                claimed.map(owner -> begin(runId, request, owner, new Held()), why -> why)));
  }

  private RunRecord begin(String runId, RunRequest request, int owner, Held held) {
    RunHead head = RunHead.begun(runId, request, device.seeds().get(), device.nowMs());
    return record(new RunLog(store, timers, owner, head), new RunPast(List.of()), held);
  }

  /**
   * Takes a run that is not in memory for this page.
   *
   * @param taker gets it as it was found, or why it is not to be had
   */
  public void take(String runId, Consumer<Grant<Taken, String>> taker) {
    store.hold(
        runId,
        held -> {
          switch (held) {
            case Grant.Refused<Runnable, String> refused ->
                taker.accept(new Grant.Refused<>(refused.why()));
            case Grant.Granted<Runnable, String> granted ->
                read(runId, granted.value(), taker);
          }
        });
  }

  private void read(String runId, Runnable giveBack, Consumer<Grant<Taken, String>> taker) {
    store.read(
        runId,
        read -> {
          if (read instanceof Grant.Granted<RunStore.Read, String> found
              && !found.value().entries().isEmpty()
              && found.value().damage().isEmpty()) {
            claim(found.value(), giveBack, taker);
            return;
          }
          giveBack.run();
          taker.accept(new Grant.Refused<>(problem(runId, read)));
        });
  }

  private static String problem(String runId, Grant<RunStore.Read, String> read) {
    return switch (read) {
      case Grant.Refused<RunStore.Read, String> refused -> refused.why();
      case Grant.Granted<RunStore.Read, String> found ->
          found.value().damage().isEmpty()
              ? "there is no run " + runId
              : "the record of " + runId + " is damaged: " + found.value().damage();
    };
  }

  private void claim(
      RunStore.Read found, Runnable giveBack, Consumer<Grant<Taken, String>> taker) {
    store.claim(
        found.head().runId(),
        false,
        claimed -> {
          if (claimed instanceof Grant.Refused<Integer, String>) {
            giveBack.run();
          }
          taker.accept(
              claimed.map(
                  owner ->
                      new Taken(found.head(), owner, new RunPast(found.entries()), giveBack),
                  why -> why));
        });
  }

  /** A run that was here before, and which this page owns now. */
  public record Taken(RunHead head, int owner, RunPast past, Runnable giveBack) {}

  /** Writes what a person has said, if anything; then the run can go on. */
  public void goOn(Taken taken, RunEntry said, Consumer<Grant<RunRecord, String>> taker) {
    RunHead running = taken.head().with(RunHead.RUNNING, device.nowMs(), List.of());
    RunLog log = new RunLog(store, timers, taken.owner(), running);
    Held held = new Held();
    held.accept(new Grant.Granted<>(taken.giveBack()));
    RunRecord record = record(log, taken.past(), held);
    if (said == null) {
      taker.accept(new Grant.Granted<>(record));
      return;
    }
    taken.past().add(said);
    log.addForGood(
        said,
        isWritten -> {
          if (!isWritten) {
            held.giveBack();
          }
          taker.accept(
              isWritten ? new Grant.Granted<>(record) : new Grant.Refused<>(log.fault()));
        });
  }

  /** Ends a run that is not in memory. */
  public void end(Taken taken, RunOutcome outcome, Consumer<String> done) {
    RunLog log = new RunLog(store, timers, taken.owner(), taken.head());
    RunEntry.Over over = new RunEntry.Over(outcome, device.nowMs());
    log.endForGood(
        over,
        isWritten -> {
          taken.giveBack().run();
          done.accept(log.fault());
        });
  }

  private RunRecord record(RunLog log, RunPast past, Held held) {
    return new KeptRecord(
        log,
        past,
        device,
        () -> {
          held.giveBack();
          timers.afterOthers(retention::keep);
        });
  }

  /** What gives a run back to other pages, which may come later than it is needed. */
  private static final class Held implements Consumer<Grant<Runnable, String>> {
    private Runnable giveBack;
    private boolean isOver;

    @Override
    public void accept(Grant<Runnable, String> grant) {
      if (grant instanceof Grant.Granted<Runnable, String> granted) {
        giveBack = granted.value();
        if (isOver) {
          giveBack();
        }
      }
    }

    void giveBack() {
      isOver = true;
      Runnable once = giveBack;
      giveBack = null;
      if (once != null) {
        once.run();
      }
    }
  }
}
