package dev.glovebox.client;

import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.sandbox.page.Grant;
import java.util.List;
import java.util.function.Consumer;

/**
 * The runs that have waited for longer than was said when they began to. How long that is, their
 * own records say, and not the policy of whoever looks.
 */
final class ExpiredRuns {
  private final Recorder recorder;
  private final LiveRuns live;
  private final Consumer<String> expire;

  /**
   * @param expire ends the run of that id if it has expired
   */
  ExpiredRuns(Recorder recorder, LiveRuns live, Consumer<String> expire) {
    this.recorder = recorder;
    this.live = live;
    this.expire = expire;
  }

  void end() {
    recorder
        .store()
        .list(
            listed -> {
              if (listed instanceof Grant.Granted<RunStore.Listing, String> granted) {
                List.copyOf(granted.value().heads()).forEach(this::end);
              }
            });
  }

  private void end(RunHead head) {
    boolean hasExpired = head.waiting().stream().anyMatch(this::hasExpired);
    if (head.status().equals(RunHead.PAUSED) && hasExpired && !live.has(head.runId())) {
      expire.accept(head.runId());
    }
  }

  private boolean hasExpired(Question question) {
    return question.expiresAtMs() > 0 && recorder.nowMs() > question.expiresAtMs();
  }
}
