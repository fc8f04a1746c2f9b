package dev.glovebox.client.schema;

import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.schema.ValueValidator.Finding;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayDeque;
import java.util.function.Consumer;

/**
 * Has values checked one after the other in a worker, which is ended when one takes too long. The
 * worker starts with the first check, and again with the next one after its end. Lives as long as
 * its CodeMode.
 */
public final class SlowChecks {
  /** What one check may take, from its turn on. */
  public static final int MOST_MS = 2_000;

  static final int START_MS = 30_000;

  private final SchemaWorker.Spawner spawner;
  private final FindingReader reader;
  private final Timers timers;
  private final ArrayDeque<Check> waiting = new ArrayDeque<>();
  private SchemaWorker worker;
  private Check current;
  private Runnable cancel = () -> {};
  private boolean isReady;

  public SlowChecks(SchemaWorker.Spawner spawner, JsonParser parser, Timers timers) {
    this.spawner = spawner;
    this.reader = new FindingReader(parser);
    this.timers = timers;
  }

  /** Gives the finding once. */
  public void check(String schema, String json, Consumer<Finding> finding) {
    waiting.add(new Check(schema, json, finding, false));
    next();
  }

  private void next() {
    if (current != null || waiting.isEmpty()) {
      return;
    }
    if (worker == null) {
      start();
    } else if (isReady) {
      current = waiting.remove();
      cancel = timers.after(MOST_MS, () -> end(new Finding.TooSlow(MOST_MS)));
      worker.check(current.schema(), current.json());
    }
  }

  private void start() {
    isReady = false;
    cancel = timers.after(START_MS, this::startTookTooLong);
    worker = spawner.spawn(new WorkerListener());
  }

  private void startTookTooLong() {
    giveUp(unstarted("did not start within " + START_MS + " ms"));
  }

  private static Refusal unstarted(String how) {
    return new Refusal("the worker that compares with schemas " + how, "", true);
  }

  private void end(Finding finding) {
    stop();
    settle(finding);
  }

  /** No worker can be had: none of what waits can be checked. */
  private void giveUp(Refusal why) {
    stop();
    Finding.Unmade unmade = new Finding.Unmade(why.reason(), why.remedy());
    for (Check check = waiting.poll(); check != null; check = waiting.poll()) {
      check.finding().accept(unmade);
    }
  }

  private void stop() {
    cancel.run();
    worker.terminate();
    worker = null;
    isReady = false;
  }

  private void settle(Finding finding) {
    cancel.run();
    Check settled = current;
    current = null;
    next();
    settled.finding().accept(finding);
  }

  /**
   * One that waits for its turn.
   *
   * @param isSecond whether a frame was lost under it before
   */
  private record Check(String schema, String json, Consumer<Finding> finding, boolean isSecond) {}

  /** A worker that a schema has taken over may say anything at any time. */
  private final class WorkerListener implements SchemaWorker.Listener {
    @Override
    public void ready() {
      if (!isReady) {
        cancel.run();
        isReady = true;
        next();
      }
    }

    @Override
    public void checked(String json) {
      if (current != null) {
        Finding finding = reader.read(json);
        if (finding instanceof Finding.BrokenOff) {
          end(finding);
        } else {
          settle(finding);
        }
      }
    }

    @Override
    public void failed() {
      if (current != null) {
        settle(new Finding.BrokenOff("the check threw"));
      }
    }

    /** Asked for once more, where that is of use: somebody waits. */
    @Override
    public void unavailable(Refusal why) {
      if (why.isLasting()) {
        giveUp(why);
      } else {
        stop();
        next();
      }
    }

    @Override
    public void died() {
      if (current != null) {
        end(new Finding.BrokenOff("its worker died of it"));
      } else if (isReady) {
        stop();
      } else {
        giveUp(unstarted("ended before it was ready"));
      }
    }

    /** Whoever takes the frame away is not the schema, unless that happens each time. */
    @Override
    public void lost() {
      if (current == null || current.isSecond()) {
        died();
      } else {
        waiting.addFirst(new Check(current.schema(), current.json(), current.finding(), true));
        current = null;
        stop();
        next();
      }
    }
  }
}
