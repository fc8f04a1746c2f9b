package dev.glovebox.client;

import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.record.ForkChange;
import dev.glovebox.client.record.ForkedRun;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.entry.Offered;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.run.CallIds;
import dev.glovebox.sandbox.page.Grant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs that begin as others did. A fork is written as a run of its own, and then taken up like any
 * run whose page went away: whatever holds for those holds for it.
 */
final class Forks {
  private final BiConsumer<String, Consumer<Grant<RunOutcome, Failure>>> resume;
  private final Recorder recorder;
  private final Supplier<String> ids;
  private final Supplier<List<String>> namespaces;

  /**
   * @param resume takes up the run of that id
   */
  Forks(
      BiConsumer<String, Consumer<Grant<RunOutcome, Failure>>> resume,
      Recorder recorder,
      Supplier<String> ids,
      Supplier<List<String>> namespaces) {
    this.resume = resume;
    this.recorder = recorder;
    this.ids = ids;
    this.namespaces = namespaces;
  }

  void fork(RunStore.Read parent, ForkChange change, Consumer<Grant<RunOutcome, Failure>> taker) {
    ForkedRun fork = ForkedRun.of(parent, change, begun(change));
    if (fork == null) {
      String callId = CallIds.of(parent.head().runId(), change.call());
      taker.accept(new Grant.Refused<>(RunRefusals.wrong("the run has made no call " + callId)));
      return;
    }
    recorder.put(
        fork,
        problem -> {
          if (problem.isNone()) {
            resume.accept(fork.runId(), taker);
          } else {
            taker.accept(new Grant.Refused<>(RunRefusals.notHad(problem)));
          }
        });
  }

  private ForkedRun.Begun begun(ForkChange change) {
    Offered offered = recorder.offered(change.code() == null ? "" : change.code());
    return new ForkedRun.Begun(ids.get(), recorder.newSeed(), namespaces.get(), offered);
  }
}
