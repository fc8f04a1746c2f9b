package dev.glovebox.client;

import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.RunHead;
import dev.glovebox.client.record.RunPast;
import dev.glovebox.client.record.RunStore;
import dev.glovebox.sandbox.page.Grant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Runs that wait for somebody who did not answer in time, whichever page had them: whoever looks at
 * them ends them. Lives as long as its CodeMode.
 */
final class ExpiredRuns {
  private final LiveRuns live;
  private final Recorder recorder;
  private final BiConsumer<String, Runnable> ender;

  /**
   * @param ender ends a run if it has waited for too long, and says when it is done with it
   */
  ExpiredRuns(LiveRuns live, Recorder recorder, BiConsumer<String, Runnable> ender) {
    this.live = live;
    this.recorder = recorder;
    this.ender = ender;
  }

  /**
   * Ends those of these runs.
   *
   * @param held the ids of runs that a page has
   * @param then is told whether there were any
   */
  void end(List<RunHead> heads, List<String> held, Consumer<Boolean> then) {
    List<String> late = new ArrayList<>();
    for (RunHead head : heads) {
      boolean isFree =
          head.session().isEmpty() && !live.has(head.runId()) && !held.contains(head.runId());
      if (isFree && isLate(head)) {
        late.add(head.runId());
      }
    }
    endFirst(late, false, then);
  }

  /** Of a run whose page went away the record alone knows what it was waiting for. */
  private boolean isLate(RunHead head) {
    return switch (head.status()) {
      case RunHead.PAUSED -> head.waiting().stream().anyMatch(this::isLate);
      case RunHead.RUNNING -> recorder.isLate(head.changedAtMs());
      default -> false;
    };
  }

  private boolean isLate(Question question) {
    return recorder.isLate(question.askedAtMs());
  }

  private void endFirst(List<String> late, boolean hasEnded, Consumer<Boolean> then) {
    if (late.isEmpty()) {
      then.accept(hasEnded);
      return;
    }
    String runId = late.removeLast();
    recorder
        .store()
        .read(
            runId,
            read -> {
              if (hasExpired(read)) {
                ender.accept(runId, () -> endFirst(late, true, then));
              } else {
                endFirst(late, hasEnded, then);
              }
            });
  }

  private boolean hasExpired(Grant<RunStore.Read, String> read) {
    return read instanceof Grant.Granted<RunStore.Read, String> granted
        && granted.value().damage().isEmpty()
        && recorder.expired(new RunPast(granted.value().entries())) != null;
  }
}
