package dev.glovebox.client;

import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.sandbox.page.Grant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Those who look for one run, one after the other: what the first finds and takes, the next finds
 * under way. Lives as long as its CodeMode.
 */
final class RunTurns {
  private final Map<String, List<Runnable>> behind = new TreeMap<>();
  private final Consumer<Runnable> soon;

  /**
   * @param soon does something once nothing else is under way
   */
  RunTurns(Consumer<Runnable> soon) {
    this.soon = soon;
  }

  /**
   * What somebody wants of a run, in their turn.
   *
   * @param over ends the turn before that is answered
   */
  record Asked(String runId, Consumer<Grant<RunOutcome, Failure>> taker, Runnable over) {
    void tell(Grant<RunOutcome, Failure> answer) {
      over.run();
      taker.accept(answer);
    }

    void refuse(Failure why) {
      tell(new Grant.Refused<>(why));
    }
  }

  /** Whoever wants something of a run is heard when it is their turn. */
  void take(String runId, Consumer<Grant<RunOutcome, Failure>> taker, Consumer<Asked> work) {
    take(runId, over -> work.accept(new Asked(runId, taker, over)));
  }

  /**
   * @param work gets what ends its turn, which does no harm when it is done again
   */
  private void take(String runId, Consumer<Runnable> work) {
    List<Runnable> queue = behind.get(runId);
    if (queue != null) {
      queue.add(() -> begin(runId, work));
      return;
    }
    behind.put(runId, new ArrayList<>());
    begin(runId, work);
  }

  private void begin(String runId, Consumer<Runnable> work) {
    boolean[] isOver = {false};
    Runnable over =
        () -> {
          if (!isOver[0]) {
            isOver[0] = true;
            next(runId);
          }
        };
    try {
      work.accept(over);
    } catch (RuntimeException mistake) {
      over.run();
      throw mistake;
    }
  }

  private void next(String runId) {
    List<Runnable> queue = behind.get(runId);
    if (queue.isEmpty()) {
      behind.remove(runId);
    } else {
      soon.accept(queue.removeFirst());
    }
  }
}
