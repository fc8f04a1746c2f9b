package dev.glovebox.client.check;

import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.client.check.DiagnosticReader.Nonsense;
import dev.glovebox.client.check.TypeChecker.CheckReport.Checked;
import dev.glovebox.client.check.TypeChecker.CheckReport.Unchecked;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Asks a checker in a worker, one script after the other, and does not wait long: one that does not
 * answer in time or dies is ended and replaced. Lives as long as its CodeMode.
 */
public final class WatchedChecker implements TypeChecker {
  static final int START_MS = 30_000;

  /** A checker that starts is slow on a slow device, and one that does not start is rare. */
  static final int WAIT_MS = 15_000;

  static final int CHECK_MS = 3_000;

  /** What nobody waits for is not started while the page may have other worries. */
  static final int REST_MS = 2_000;

  private static final int START_ATTEMPTS = 3;

  private final CheckerWorker.Spawner spawner;
  private final StubsForScripts stubs;
  private final DiagnosticReader reader;
  private final Timers timers;
  private final Deque<Asked> waiting = new ArrayDeque<>();
  private Living living;
  private Asked current;
  private int lastId;
  private int failedStarts;
  private boolean isFileAsked;
  private boolean isDisposed;

  /**
   * @param stubs what a script of that text is checked against
   */
  public WatchedChecker(
      CheckerWorker.Spawner spawner, StubsForScripts stubs, JsonParser parser, Timers timers) {
    this.spawner = spawner;
    this.stubs = stubs;
    this.reader = new DiagnosticReader(parser);
    this.timers = timers;
  }

  @Override
  public void start() {
    if (living == null && !isDisposed && !isFileAsked && failedStarts < START_ATTEMPTS) {
      living = new Living();
      living.spawn();
    }
  }

  @Override
  public void check(CheckedScript script, Consumer<CheckReport> taker) {
    isFileAsked = false;
    start();
    if (living == null) {
      taker.accept(new Unchecked("the type checker does not start"));
      return;
    }
    Asked asked = new Asked(++lastId, script, taker);
    waiting.add(asked);
    asked.cancelLimit = timers.after(WAIT_MS, () -> stopWaiting(asked));
    advance();
  }

  @Override
  public void forget(String session) {
    if (living != null && living.isReady) {
      living.worker.forget(session);
    }
  }

  @Override
  public void dispose() {
    isDisposed = true;
    if (living != null) {
      living.end();
      living = null;
    }
    tellAll("the type checker was disposed of");
  }

  private void stopWaiting(Asked asked) {
    if (waiting.remove(asked)) {
      asked.tell(new Unchecked("the type checker was not ready within " + WAIT_MS + " ms"));
    }
  }

  private void advance() {
    if (living == null || !living.isReady || current != null || waiting.isEmpty()) {
      return;
    }
    Asked asked = waiting.poll();
    current = asked;
    asked.cancelLimit.run();
    asked.cancelLimit =
        timers.after(
            CHECK_MS, () -> lost("the type checker did not answer within " + CHECK_MS + " ms"));
    try {
      String text = asked.script.wholeText();
      living.give(stubs.of(text));
      living.worker.check(asked.id, asked.script.thatMayCall(stubs.changing(text)));
    } catch (RuntimeException fault) {
      answered(asked.id, new Unchecked("the type checker could not be asked: " + fault));
    }
  }

  private void answered(int id, CheckReport report) {
    if (current == null || current.id != id) {
      lost("the type checker answered what it was not asked");
      return;
    }
    Asked asked = current;
    current = null;
    asked.tell(report);
    advance();
  }

  /** The checker is gone, or as good as gone: the next one begins to start, now or soon. */
  private void lost(String reason) {
    boolean wasReady = living.isReady;
    living.end();
    living = null;
    failedStarts = wasReady ? 0 : failedStarts + 1;
    Asked asked = current;
    current = null;
    if (wasReady && asked == null && waiting.isEmpty()) {
      timers.after(REST_MS, this::start);
      return;
    }
    start();
    if (asked != null) {
      asked.tell(new Unchecked(reason));
    }
    if (living == null) {
      tellAll(reason);
    }
  }

  /**
   * Its program cannot be had. The next check asks for it again, this one only if that is of use.
   */
  private void unavailable(Refusal why) {
    living.end();
    living = null;
    isFileAsked = why.isLasting() || waiting.isEmpty();
    start();
    if (living == null) {
      tellAll("the type checker cannot be had: " + why.told());
    }
  }

  private void tellAll(String reason) {
    if (current != null) {
      waiting.addFirst(current);
      current = null;
    }
    while (!waiting.isEmpty()) {
      waiting.poll().tell(new Unchecked(reason));
    }
  }

  /** One script on its way. */
  private static final class Asked {
    private final int id;
    private final CheckedScript script;
    private final Consumer<CheckReport> taker;
    private Runnable cancelLimit = () -> {};

    Asked(int id, CheckedScript script, Consumer<CheckReport> taker) {
      this.id = id;
      this.script = script;
      this.taker = taker;
    }

    void tell(CheckReport report) {
      cancelLimit.run();
      taker.accept(report);
    }
  }

  /** One worker from its birth to its end; what it says afterwards is not heard. */
  private final class Living implements CheckerWorker.Listener {
    private CheckerWorker worker;
    private Runnable cancelLimit = () -> {};
    private String given = "";
    private boolean isReady;
    private boolean isEnded;

    void spawn() {
      cancelLimit =
          timers.after(
              START_MS, () -> died("the type checker did not start within " + START_MS + " ms"));
      worker = spawner.spawn(this);
    }

    void give(String text) {
      if (!text.equals(given)) {
        given = text;
        worker.stubs(text);
      }
    }

    void end() {
      isEnded = true;
      cancelLimit.run();
      worker.terminate();
    }

    @Override
    public void ready() {
      if (!isEnded && !isReady) {
        isReady = true;
        cancelLimit.run();
        advance();
      }
    }

    @Override
    public void checked(int id, String json) {
      if (isEnded || current == null) {
        return;
      }
      try {
        answered(id, new Checked(reader.read(json, current.script.code())));
      } catch (Nonsense nonsense) {
        lost(nonsense.getMessage());
      }
    }

    @Override
    public void failed(int id, String reason) {
      if (!isEnded) {
        answered(id, new Unchecked("the type checker failed: " + reason));
      }
    }

    @Override
    public void unavailable(Refusal why) {
      if (!isEnded) {
        WatchedChecker.this.unavailable(why);
      }
    }

    @Override
    public void died(String reason) {
      if (!isEnded) {
        lost(reason);
      }
    }
  }
}
