package dev.glovebox.e2e.session.browser;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.browser.BrowserTimers;
import dev.glovebox.sandbox.page.browser.CheckedFiles;
import dev.glovebox.sandbox.page.browser.FrameSpawner;
import dev.glovebox.sandbox.page.browser.RuntimeFiles;
import dev.glovebox.sandbox.page.browser.WorkerFrame;
import dev.glovebox.sandbox.page.pool.Pool;
import dev.glovebox.sandbox.page.pool.PoolWatcher;
import dev.glovebox.sandbox.page.pool.Session;
import dev.glovebox.sandbox.page.pool.Session.TakenMark;
import dev.glovebox.sandbox.page.run.RunEnding;
import dev.glovebox.sandbox.page.run.RunLimits;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.Script;
import dev.glovebox.sandbox.page.run.TurnOrder;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Takes the steps of one session, one after the other, and tells what came of each: {@code mark},
 * {@code back N}, {@code forget N}, {@code close}; anything else is a script.
 */
public final class SessionSteps {
  private static final RunLimits LIMITS = new RunLimits(1_000, 20_000, 1_000, 100_000);
  private static final String SETUP =
      "{\"inputs\":{},\"namespaces\":[],\"limits\":{\"outputBytes\":1000,\"recursionDepth\":200,"
          + "\"resultBytes\":100000,\"callBytes\":1000}}";
  private static final String BACK = "back ";
  private static final String FORGET = "forget ";

  private final BrowserTimers timers = new BrowserTimers();
  private final Pool pool;
  private final Deque<String> steps;
  private final List<String> told = new ArrayList<>();
  private final Told onEnd;
  private Session session;

  private SessionSteps(RuntimeFiles files, String[] steps, Told onEnd) {
    WorkerFrame frame =
        new WorkerFrame(files, new CheckedFiles(files.getTransport(), timers), timers);
    this.pool =
        new Pool(
            new FrameSpawner(frame, files, timers), new Pool.Size(0, 8), timers, PoolWatcher.NONE);
    this.steps = new ArrayDeque<>(List.of(steps));
    this.onEnd = onEnd;
  }

  /** Is told what came of all steps. */
  @JSFunctor
  public interface Told extends JSObject {
    void told(String[] lines);
  }

  /** Opens a session and takes the steps in it. */
  public static void take(RuntimeFiles files, String[] steps, Told onEnd) {
    new SessionSteps(files, steps, onEnd).open();
  }

  private void open() {
    Session.open(
        pool,
        timers,
        reason -> told.add("over: " + reason),
        opening -> {
          switch (opening) {
            case Grant.Granted<Session, Refusal> granted -> {
              session = granted.value();
              next();
            }
            case Grant.Refused<Session, Refusal> refused ->
                onEnd.told(new String[] {"refused: " + refused.why().told()});
          }
        });
  }

  private void tell(String line) {
    told.add(line);
    timers.afterOthers(this::next);
  }

  private void next() {
    if (steps.isEmpty()) {
      onEnd.told(told.toArray(new String[0]));
      return;
    }
    String step = steps.poll();
    try {
      take(step);
    } catch (IllegalStateException | IllegalArgumentException refused) {
      tell("refused: " + refused.getMessage());
    }
  }

  private void take(String step) {
    if (step.equals("mark")) {
      session.mark(this::marked);
    } else if (step.startsWith(BACK)) {
      session.goBack(number(step, BACK), () -> tell("back"));
    } else if (step.startsWith(FORGET)) {
      session.forget(number(step, FORGET));
      tell("forgotten");
    } else if (step.equals("close")) {
      session.close();
      tell("closed");
    } else {
      session.run(new Script(step, SETUP, TurnOrder.LIVE), LIMITS, new Teller());
    }
  }

  private void marked(Grant<TakenMark, String> marking) {
    switch (marking) {
      case Grant.Granted<TakenMark, String> granted ->
          tell("mark " + granted.value().mark() + ": " + granted.value().bytes());
      case Grant.Refused<TakenMark, String> refused -> tell("refused: " + refused.why());
    }
  }

  private static int number(String step, String word) {
    return Integer.parseInt(step.substring(word.length()));
  }

  private final class Teller implements RunObserver {
    @Override
    public void called(ToolCalled call) {}

    @Override
    public void printed(String stream, String text) {}

    @Override
    public void ended(RunEnding ending) {
      tell(
          switch (ending) {
            case RunEnding.Completed completed -> completed.valueJson();
            case RunEnding.Raised raised -> raised.failure().message();
            case RunEnding.LimitPassed passed -> "limit " + passed.limit();
            case RunEnding.Crashed crashed -> "crashed: " + crashed.reason();
            case RunEnding.Lost lost -> "lost: " + lost.reason();
            case RunEnding.Suspended suspended -> "suspended";
            case RunEnding.Cancelled cancelled -> "cancelled";
          });
    }
  }
}
