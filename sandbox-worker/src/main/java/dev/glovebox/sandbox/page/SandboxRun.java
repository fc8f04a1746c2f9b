package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import dev.glovebox.sandbox.wire.Message.Wake;
import java.util.ArrayList;
import java.util.List;

/**
 * One script on one sandbox. Keeps the guest to the rules of the wire, the script to its limits,
 * and ends exactly once.
 */
public final class SandboxRun implements SandboxSpawner.Listener {
  private static final double SHORTEST_SLEEP_MS = 1;

  private final Sandbox sandbox;
  private final RunLimits limits;
  private final RunObserver observer;
  private final Timers timers;
  private final ScriptClock clock;
  private final List<ToGuest> unsent = new ArrayList<>();
  private Runnable cancelWake = () -> {};
  private int printedBytes;
  private int highestCallId;
  private boolean isSendingSoon;
  private boolean hasEnded;

  public SandboxRun(Sandbox sandbox, RunLimits limits, RunObserver observer, Timers timers) {
    this.sandbox = sandbox;
    this.limits = limits;
    this.observer = observer;
    this.timers = timers;
    this.clock = new ScriptClock(timers, limits, this::limitPassed);
    sandbox.attach(this);
  }

  public Sandbox sandbox() {
    return sandbox;
  }

  /** The script's own running time so far. */
  public double scriptMs() {
    return clock.busyMs();
  }

  public void start(String code, String setupJson) {
    post(new Execute(code, setupJson));
  }

  public void answer(int callId, String json) {
    post(new CallAnswered(callId, json));
  }

  public void refuse(CallRefused refusal) {
    post(refusal);
  }

  public void cancel() {
    end(new RunEnding.Cancelled());
  }

  public void waitForPerson(boolean isWaiting) {
    clock.waitForPerson(isWaiting);
  }

  @Override
  public void heard(List<ToPage> messages) {
    for (ToPage message : messages) {
      if (!hasEnded) {
        hear(message);
      }
    }
  }

  @Override
  public void failed(String reason) {
    end(new RunEnding.Crashed(reason));
  }

  private void hear(ToPage message) {
    switch (message) {
      case ToolCalled m -> called(m);
      case Printed m -> printed(m);
      case Idle m -> idle(m);
      case Completed m -> completed(m.valueJson());
      case Failed m -> end(new RunEnding.Raised(m));
      case Broken m -> end(new RunEnding.Crashed(m.reason()));
      case Clean m -> end(new RunEnding.Crashed("a running guest said that it is clean"));
      case Ready m -> end(new RunEnding.Crashed("a running guest said that it is ready"));
    }
  }

  /**
   * A guest that counts its calls otherwise than from 1 upwards could answer one call for another.
   */
  private void called(ToolCalled call) {
    if (call.callId() != highestCallId + 1) {
      end(new RunEnding.Crashed("call " + call.callId() + " came after " + highestCallId));
      return;
    }
    highestCallId = call.callId();
    observer.called(call);
  }

  private void printed(Printed printed) {
    printedBytes += Utf8Length.of(printed.text());
    observer.printed(printed.stream(), printed.text());
    if (printedBytes > limits.outputBytes()) {
      limitPassed("outputBytes", limits.outputBytes(), printedBytes);
    }
  }

  private void completed(String valueJson) {
    int bytes = Utf8Length.of(valueJson);
    if (bytes > limits.resultBytes()) {
      limitPassed("resultBytes", limits.resultBytes(), bytes);
    } else {
      end(new RunEnding.Completed(valueJson));
    }
  }

  private void idle(Idle idle) {
    if (!clock.isBusy()) {
      end(new RunEnding.Crashed("an idle guest said that it is idle"));
      return;
    }
    clock.turnEnds();
    if (!unsent.isEmpty()) {
      sendUnsent();
    } else if (idle.wakeInMs() >= 0) {
      cancelWake =
          timers.after(Math.max(SHORTEST_SLEEP_MS, idle.wakeInMs()), () -> post(new Wake()));
    }
  }

  /** What is posted while the guest is busy, or in one piece of work, travels together. */
  private void post(ToGuest message) {
    if (hasEnded) {
      return;
    }
    unsent.add(message);
    if (!isSendingSoon) {
      isSendingSoon = true;
      timers.soon(this::sendUnsent);
    }
  }

  private void sendUnsent() {
    isSendingSoon = false;
    if (hasEnded || unsent.isEmpty() || clock.isBusy()) {
      return;
    }
    cancelWake.run();
    clock.turnBegins();
    sandbox.send(List.copyOf(unsent));
    unsent.clear();
  }

  private void limitPassed(String limit, double allowed, double actual) {
    end(new RunEnding.LimitPassed(limit, allowed, actual));
  }

  private void end(RunEnding ending) {
    if (hasEnded) {
      return;
    }
    hasEnded = true;
    clock.stop();
    cancelWake.run();
    observer.ended(ending);
  }
}
