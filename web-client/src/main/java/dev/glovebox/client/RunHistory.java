package dev.glovebox.client;

import dev.glovebox.bridge.gate.Gate;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.record.ImportedRun;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.RunFilter;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.client.session.OpenSessions;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The runs that were: looked at, taken elsewhere and from elsewhere, forgotten. Lives as long as
 * its CodeMode. Whatever is asked of it is answered once, with a failure where it cannot be.
 */
public final class RunHistory {
  /** What a run is that nobody runs, and that has not ended: its page went away. */
  public static final String INTERRUPTED = "interrupted";

  private final LiveRuns live;
  private final Recorder recorder;
  private final Gate gate;
  private final Supplier<OpenSessions> sessions;

  RunHistory(LiveRuns live, Recorder recorder, Gate gate, Supplier<OpenSessions> sessions) {
    this.sessions = sessions;
    this.live = live;
    this.gate = gate;
    this.recorder = recorder;
  }

  /** What is known of the runs that are meant, the newest first. */
  public void list(RunFilter filter, Consumer<Grant<List<RunHead>, Failure>> taker) {
    recorder
        .store()
        .list(
            listed ->
                recorder
                    .store()
                    .held(
                        held ->
                            taker.accept(
                                listed.map(
                                    found -> filter.of(asTheyAre(found.heads(), held)),
                                    RunRefusals::stored))));
  }

  private List<RunHead> asTheyAre(List<RunHead> heads, List<String> held) {
    List<RunHead> all = new ArrayList<>();
    for (RunHead head : heads) {
      if (!head.isSession()) {
        all.add(asItIs(head, held));
      }
    }
    return all;
  }

  private RunHead asItIs(RunHead head, List<String> held) {
    boolean isLeft =
        head.status().equals(RunHead.RUNNING)
            && !live.has(head.runId())
            && !held.contains(head.runId());
    return isLeft ? head.withStatus(INTERRUPTED) : head;
  }

  /** A run with all that is recorded of it. */
  public void get(String runId, Consumer<Grant<RunStore.Read, Failure>> taker) {
    recorder
        .store()
        .read(
            runId,
            read ->
                recorder
                    .store()
                    .held(
                        held ->
                            taker.accept(
                                switch (read) {
                                  case Grant.Refused<RunStore.Read, String> refused ->
                                      new Grant.Refused<>(RunRefusals.stored(refused.why()));
                                  case Grant.Granted<RunStore.Read, String> found ->
                                      found(runId, found.value(), held);
                                })));
  }

  private Grant<RunStore.Read, Failure> found(String runId, RunStore.Read read, List<String> held) {
    if (read.head() != null && !read.head().isSession()) {
      return new Grant.Granted<>(read.withHead(asItIs(read.head(), held)));
    }
    return new Grant.Refused<>(
        read.damage().isEmpty()
            ? RunRefusals.wrong("there is no run " + runId)
            : damaged(read.damage()));
  }

  /**
   * A run for somewhere else.
   *
   * @param withPayloads whether with what was said, and with what it needs to go on
   */
  public void export(
      String runId, boolean withPayloads, Consumer<Grant<RunStore.Read, Failure>> taker) {
    get(
        runId,
        found ->
            taker.accept(
                switch (found) {
                  case Grant.Granted<RunStore.Read, Failure> granted
                      when granted.value().damage().isEmpty() ->
                      new Grant.Granted<>(withPayloads ? granted.value() : granted.value().bare());
                  case Grant.Granted<RunStore.Read, Failure> granted ->
                      new Grant.Refused<>(damaged(granted.value().damage()));
                  case Grant.Refused<RunStore.Read, Failure> refused -> refused;
                }));
  }

  /** The same with all that is kept of it: what was said, and its memory if it waits. */
  public void exportWhole(String runId, Consumer<Grant<Whole, Failure>> taker) {
    export(
        runId,
        true,
        found -> {
          switch (found) {
            case Grant.Refused<RunStore.Read, Failure> refused ->
                taker.accept(new Grant.Refused<>(refused.why()));
            case Grant.Granted<RunStore.Read, Failure> granted ->
                recorder.checkpoint(
                    granted.value(),
                    bytes -> taker.accept(new Grant.Granted<>(new Whole(granted.value(), bytes))));
          }
        });
  }

  /**
   * All of a run.
   *
   * @param checkpoint its memory, zipped; empty where there is none
   */
  public record Whole(RunStore.Read run, Bytes checkpoint) {}

  /** Keeps a run from somewhere else; resolves to its id. */
  public void importRun(ImportedRun run, Consumer<Grant<String, Failure>> taker) {
    recorder.put(
        run,
        problem ->
            taker.accept(
                problem.isNone()
                    ? new Grant.Granted<>(run.runId())
                    : new Grant.Refused<>(RunRefusals.notHad(problem))));
  }

  /** Forgets a run or a session; one that is under way is cancelled, or closed. */
  public void delete(String runId, Consumer<String> done) {
    sessions.get().close(runId);
    live.with(runId, ScriptRun::cancelAndForget);
    recorder.store().delete(runId, done);
  }

  /**
   * Forgets all runs and sessions, and what functions have answered: whoever comes next is somebody
   * else.
   */
  public void deleteAll(Consumer<String> done) {
    live.forgetAll();
    sessions.get().closeAll();
    gate.forgetAnswers();
    recorder
        .store()
        .list(
            listed -> {
              switch (listed) {
                case Grant.Refused<RunStore.Listing, String> refused -> done.accept(refused.why());
                case Grant.Granted<RunStore.Listing, String> granted ->
                    deleteFirst(idsOf(granted.value()), done);
              }
            });
  }

  private static List<String> idsOf(RunStore.Listing listing) {
    List<String> ids = new ArrayList<>(listing.unreadable());
    listing.heads().forEach(head -> ids.add(head.runId()));
    return ids;
  }

  private void deleteFirst(List<String> left, Consumer<String> done) {
    if (left.isEmpty()) {
      done.accept("");
      return;
    }
    recorder
        .store()
        .delete(
            left.removeLast(),
            problem -> {
              if (problem.isEmpty()) {
                deleteFirst(left, done);
              } else {
                done.accept(problem);
              }
            });
  }

  private static Failure damaged(String damage) {
    return RunRefusals.stored("the record is damaged: " + damage);
  }
}
