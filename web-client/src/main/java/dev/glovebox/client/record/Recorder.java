package dev.glovebox.client.record;

import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.entry.Offered;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.Held;
import dev.glovebox.client.record.store.NewRun;
import dev.glovebox.client.record.store.PatientStore;
import dev.glovebox.client.record.store.Retention;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.page.run.Past;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.List;
import java.util.function.Consumer;

/** Makes the records of runs. Lives as long as its CodeMode. */
public final class Recorder {
  /** To look through all runs after each would cost a short one a tenth of its time. */
  private static final int RUNS_BETWEEN_LOOKS = 10;

  private final PatientStore store;
  private final Timers timers;
  private final Device device;
  private final Rules rules;
  private final Retention retention;
  private final RunFinder finder;
  private final KeptSandboxes sandboxes;
  private final SessionRecords sessions;
  private int ended;

  /**
   * What is kept, and what waits for how long.
   *
   * @param expireMs how long a run waits for a person
   * @param hasPayloads whether what is said is written down
   */
  public record Rules(Retention.Bounds kept, long expireMs, boolean hasPayloads) {}

  public Recorder(RunStore store, Timers timers, Device device, Rules rules) {
    this.store = new PatientStore(store, timers);
    this.timers = timers;
    this.device = device;
    this.rules = rules;
    this.sessions = new SessionRecords(this.store, timers, device, this);
    this.finder = new RunFinder(this.store);
    this.sandboxes = new KeptSandboxes(this.store, device);
    this.retention = new Retention(this.store, rules.kept(), device.clocks().wallMs());
  }

  /** What is written of sessions. */
  public SessionRecords sessions() {
    return sessions;
  }

  public Consumer<StoreRefusal> inTime(Consumer<StoreRefusal> done) {
    return store.inTime(done);
  }

  public RunStore store() {
    return store;
  }

  /** What nobody has answered in time; null when there is nothing. */
  public Question expired(Taken taken) {
    return taken.past().expired(nowMs(), rules.expireMs(), taken.head().waiting());
  }

  public long nowMs() {
    return device.nowMs();
  }

  /** A record for a run that begins under an id that no other has. */
  public RunRecord begin(String runId, RunRequest request) {
    return beginStanding(runId, request);
  }

  /**
   * Looks whether there is a run, and keeps other pages from it.
   *
   * @param taker gets what there is, which may be nothing, or why nobody can look
   */
  public void find(String runId, Consumer<Grant<Found, StoreRefusal>> taker) {
    finder.find(runId, false, taker);
  }

  /**
   * A run as it was found, and kept from other pages until it is given back.
   *
   * @param head null when there is none
   * @param owner the number of whoever owned it then
   */
  public record Found(RunHead head, int owner, RunPast past, Held held) {}

  /** A record for a run that was looked for and not found. */
  public void beginFound(
      String runId,
      RunRequest request,
      Found found,
      Consumer<Grant<RunRecord, StoreRefusal>> taker) {
    finder.own(
        runId,
        found,
        owned ->
            taker.accept(
                switch (owned) {
                  case Grant.Refused<Taken, StoreRefusal> refused ->
                      new Grant.Refused<>(refused.why());
                  case Grant.Granted<Taken, StoreRefusal> granted
                      when granted.value().past().started() != null -> {
                    found.held().giveBack();
                    yield new Grant.Refused<>(StoreRefusal.elsewhere());
                  }
                  case Grant.Granted<Taken, StoreRefusal> granted ->
                      new Grant.Granted<>(
                          begin(runId, request, granted.value().owner(), found.held()));
                }));
  }

  /** The same for a script that stands on others. */
  KeptRecord beginStanding(String runId, RunRequest request) {
    Held held = new Held();
    store.hold(held.wanted(runId, false), held);
    return begin(runId, request, RunStore.FIRST_OWNER, held);
  }

  RunHead sessionHead(String id, long atMs) {
    return kept(RunHead.ofSession(id, atMs));
  }

  private RunHead kept(RunHead head) {
    return rules.hasPayloads() ? head : head.withoutPayloads();
  }

  private KeptRecord begin(String runId, RunRequest request, int owner, Held held) {
    RunHead head = kept(RunHead.begun(runId, request, device.seeds().get(), device.nowMs()));
    return record(new RunLog(store, timers, owner, head), KeptRecord.Before.nothing(), held);
  }

  /**
   * Takes a run that is not in memory for this page.
   *
   * @param takesOver whether also from a page that has it
   * @param taker gets it as it was found, or why it is not to be had
   */
  public void take(String runId, boolean takesOver, Consumer<Grant<Taken, StoreRefusal>> taker) {
    finder.take(runId, takesOver, taker);
  }

  /** A run that was here before, and which this page owns now. */
  public record Taken(RunHead head, int owner, RunPast past, Held held) {
    /** Others may have it. */
    public void giveBack() {
      held.giveBack();
    }
  }

  /**
   * Writes a fork, with the checkpoint of the run that it begins as where that is of use.
   *
   * @param done is told why not, or nothing when it is there
   */
  public void put(ForkedRun fork, Consumer<StoreRefusal> done) {
    sandboxes.share(fork, () -> put((NewRun) fork, done));
  }

  /**
   * A script that is to be run over what is recorded.
   *
   * @param code in place of the run's; null for the same
   */
  public Replay replay(RunStore.Read run, String code) {
    return new Replay(run, code, device);
  }

  /** The memory of a run that waits, as it is kept; none where it is not. */
  public void checkpoint(RunStore.Read run, Consumer<Bytes> taker) {
    sandboxes.ofExport(run, taker);
  }

  /** What a script could call now. */
  public Offered offered(String code) {
    return device.offers().of(code);
  }

  /** Where the chance of one more run comes from. */
  public String newSeed() {
    return device.seeds().get();
  }

  /** Writes a run that was recorded elsewhere, unless there is one of that id. */
  public void put(ImportedRun run, Consumer<StoreRefusal> done) {
    put(
        (NewRun) run,
        problem -> {
          if (problem.isNone() && !run.misfit().isEmpty()) {
            store.tell(Damage.unused(run.runId(), run.misfit()));
          }
          done.accept(problem);
        });
  }

  private void put(NewRun run, Consumer<StoreRefusal> done) {
    find(
        run.runId(),
        found -> {
          switch (found) {
            case Grant.Refused<Found, StoreRefusal> refused -> done.accept(refused.why());
            case Grant.Granted<Found, StoreRefusal> granted -> {
              if (granted.value().head() == null) {
                put(run, granted.value(), done);
              } else {
                granted.value().held().giveBack();
                done.accept(StoreRefusal.present(run.runId()));
              }
            }
          }
        });
  }

  private void put(NewRun run, Found found, Consumer<StoreRefusal> done) {
    finder.claim(
        run.runId(),
        found.held(),
        claimed -> {
          switch (claimed) {
            case Grant.Refused<Integer, StoreRefusal> refused -> done.accept(refused.why());
            case Grant.Granted<Integer, StoreRefusal> granted ->
                write(
                    run.batch(granted.value(), device.nowMs()),
                    store.inTime(
                        problem -> {
                          found.held().giveBack();
                          done.accept(problem);
                        }));
          }
        });
  }

  /** Where there is no room for its memory, there may be some for its record. */
  private void write(RunStore.Batch batch, Consumer<StoreRefusal> done) {
    store.append(
        batch,
        problem -> {
          if (problem.isNone() || problem.isElsewhere() || !batch.hasCheckpoint()) {
            done.accept(problem);
          } else {
            store.tell(Damage.unkept(batch.runId(), problem.words()));
            store.append(batch.withoutCheckpoint(), done);
          }
        });
  }

  /** Writes what a person has said, if anything; then the run can go on. */
  public void goOn(Taken taken, RunEntry said, Consumer<Grant<RunRecord, StoreRefusal>> taker) {
    sandboxes.of(taken, sandbox -> goOn(taken, said, sandbox, taker));
  }

  private void goOn(
      Taken taken, RunEntry said, Past sandbox, Consumer<Grant<RunRecord, StoreRefusal>> taker) {
    RunHead running = taken.head().with(RunHead.RUNNING, device.nowMs(), List.of());
    RunLog log = new RunLog(store, timers, taken.owner(), running).in(taken.past().room());
    RunRecord record = record(log, new KeptRecord.Before(taken.past(), sandbox), taken.held());
    if (said == null) {
      taker.accept(new Grant.Granted<>(record));
      return;
    }
    taken.past().add(said);
    Consumer<StoreRefusal> told =
        store.inTime(
            problem -> {
              if (!problem.isNone()) {
                taken.giveBack();
              }
              taker.accept(
                  problem.isNone() ? new Grant.Granted<>(record) : new Grant.Refused<>(problem));
            });
    log.addForGood(said, isWritten -> told.accept(log.refusal()));
  }

  /** Ends a run that is not in memory. */
  public void end(Taken taken, RunOutcome outcome, Consumer<StoreRefusal> done) {
    RunLog log = new RunLog(store, timers, taken.owner(), taken.head());
    RunEntry.Over over = new RunEntry.Over(outcome, device.nowMs());
    Consumer<StoreRefusal> told =
        store.inTime(
            problem -> {
              taken.giveBack();
              done.accept(problem);
            });
    log.endForGood(over, isWritten -> told.accept(log.refusal()));
  }

  private KeptRecord record(RunLog log, KeptRecord.Before before, Held held) {
    KeptRecord record =
        new KeptRecord(
            log.expiringAfter(rules.expireMs()),
            before,
            device,
            () -> {
              held.giveBack();
              boolean isLarge = log.head().bytes() > rules.kept().bytes() / RUNS_BETWEEN_LOOKS;
              if (ended++ % RUNS_BETWEEN_LOOKS == 0 || isLarge) {
                timers.afterOthers(retention::keep);
              }
            });
    held.whenLost(record::lost);
    held.whenBack(record::back);
    return record;
  }
}
