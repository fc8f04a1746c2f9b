package dev.glovebox.e2e.session.browser;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.browser.BrowserTimers;
import dev.glovebox.sandbox.page.browser.CheckedFiles;
import dev.glovebox.sandbox.page.browser.FrameSpawner;
import dev.glovebox.sandbox.page.browser.RuntimeFiles;
import dev.glovebox.sandbox.page.browser.WorkerFrame;
import dev.glovebox.sandbox.page.pool.Lease;
import dev.glovebox.sandbox.page.pool.Pool;
import dev.glovebox.sandbox.page.pool.PoolWatcher;
import dev.glovebox.sandbox.page.run.Outgoing;
import dev.glovebox.sandbox.page.run.Past;
import dev.glovebox.sandbox.page.run.RunEnding;
import dev.glovebox.sandbox.page.run.RunLimits;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.page.run.Script;
import dev.glovebox.sandbox.page.run.TurnOrder;
import dev.glovebox.sandbox.page.run.Used;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import dev.glovebox.sandbox.wire.browser.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.ArrayBuffer;

/**
 * Runs one script, in one sandbox or in two: the first is thrown away where the script rests, and
 * another one goes on from its checkpoint. Its calls are answered where it rests, the last one
 * first.
 */
public final class Survival {
  private static final RunLimits LIMITS = new RunLimits(5_000, 20_000, 100_000, 1_000_000);
  private static final String SETUP =
      "{\"inputs\":{},\"namespaces\":[\"desk\"],\"limits\":{\"outputBytes\":100000,"
          + "\"recursionDepth\":200,\"resultBytes\":1000000,\"callBytes\":100000}}";

  /** The one function that does not answer. */
  private static final String FAILS = "desk.fails";

  private static Pool pool;

  private final String code;
  private final int moveAtRest;
  private final Told onEnd;
  private final List<List<ToPage>> turns = new ArrayList<>();
  private final List<ToolCalled> open = new ArrayList<>();
  private final StringBuilder output = new StringBuilder();
  private List<ToPage> turn = new ArrayList<>();
  private SandboxRun run;
  private Past past = Past.NONE;
  private int rests;

  private Survival(String code, int moveAtRest, Told onEnd) {
    this.code = code;
    this.moveAtRest = moveAtRest;
    this.onEnd = onEnd;
  }

  /** Is told how it ended, how often it rested, and the checkpoint, if there was one. */
  @JSFunctor
  public interface Told extends JSObject {
    void told(String ending, int rests, ArrayBuffer checkpoint);
  }

  /** Opens the sandboxes that all scripts of the page take turns in. */
  public static void open(RuntimeFiles files) {
    BrowserTimers timers = new BrowserTimers();
    WorkerFrame frame =
        new WorkerFrame(files, new CheckedFiles(files.getTransport(), timers), timers);
    FrameSpawner spawner = new FrameSpawner(frame, files, timers);
    pool = new Pool(spawner, new Pool.Size(1, 4), timers, PoolWatcher.NONE);
    pool.fill();
  }

  /**
   * @param moveAtRest at which rest the sandbox is thrown away; 0 for never
   */
  public static void run(String code, int moveAtRest, Told onEnd) {
    new Survival(code, moveAtRest, onEnd).begin();
  }

  private void begin() {
    rests = 0;
    turns.clear();
    open.clear();
    output.setLength(0);
    pool.lease(
        Pool.For.RUN,
        grant -> {
          switch (grant) {
            case Grant.Granted<Lease, Refusal> granted -> execute(granted.value());
            case Grant.Refused<Lease, Refusal> refused -> end("refused: " + refused.why().told());
          }
        });
  }

  private void execute(Lease lease) {
    run = lease.execute(new Script(code, SETUP, new SteadyTurns(), past), LIMITS, new Watch(lease));
  }

  private void end(String how) {
    onEnd.told(
        output + how, rests, past == Past.NONE ? null : ((Buffer) past.checkpoint()).content());
  }

  /** Time and chance that are the same each time. */
  private static final class SteadyTurns implements TurnOrder {
    private static final double BEGIN_MS = 1.8e12;
    private static final double TURN_MS = 250;

    private int turns;

    @Override
    public Turn next(Outgoing waiting, Used used) {
      double passed = TURN_MS * turns++;
      return new Turn(waiting.next(), BEGIN_MS + passed, passed, used);
    }

    @Override
    public String seed() {
      return "5eed".repeat(16);
    }
  }

  private final class Watch implements RunObserver {
    private final Lease lease;

    Watch(Lease lease) {
      this.lease = lease;
    }

    @Override
    public void called(ToolCalled call) {
      turn.add(call);
      open.add(call);
    }

    @Override
    public void printed(String stream, String text) {
      turn.add(new Printed(stream, text));
      output.append(text);
    }

    @Override
    public void rested() {
      turn.add(new Idle(run.wakeInMs()));
      turns.add(turn);
      turn = new ArrayList<>();
      rests++;
      if (rests == moveAtRest && past == Past.NONE) {
        run.checkpoint(this::move);
      } else {
        answer();
      }
    }

    private void answer() {
      while (!open.isEmpty()) {
        ToolCalled call = open.removeLast();
        int id = call.callId();
        if (call.tool().equals(FAILS)) {
          run.refuse(new CallRefused(id, FAILS, "tool-failed", "it failed", ""));
        } else {
          run.answer(id, "{\"call\":" + id + "}");
        }
      }
    }

    private void move(Grant<Bytes, String> given) {
      switch (given) {
        case Grant.Granted<Bytes, String> granted -> {
          past = new Past(granted.value(), List.copyOf(turns), Used.NOTHING, this::notRevived);
          run.suspend();
        }
        case Grant.Refused<Bytes, String> refused -> {
          output.append("no checkpoint: ").append(refused.why());
          run.suspend();
        }
      }
    }

    /** What began at its beginning instead would come to the same end. */
    private void notRevived(String why) {
      output.append("not revived: ").append(why);
    }

    @Override
    public void ended(RunEnding ending) {
      if (ending.leavesSandboxSound()) {
        lease.recycle();
      } else {
        lease.retire();
      }
      switch (ending) {
        case RunEnding.Completed completed -> end(completed.valueJson());
        case RunEnding.Raised raised ->
            end(raised.failure().message() + " in line " + raised.failure().line());
        case RunEnding.Suspended suspended when past != Past.NONE -> begin();
        case RunEnding.Suspended suspended -> end("");
        case RunEnding.LimitPassed passed -> end("limit " + passed.limit());
        case RunEnding.Crashed crashed -> end("crashed: " + crashed.reason());
        case RunEnding.Lost lost -> end("lost: " + lost.reason());
        case RunEnding.Cancelled cancelled -> end("cancelled");
      }
    }
  }
}
