package dev.glovebox.sandbox.page.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.sandbox.page.ManualTimers;
import dev.glovebox.sandbox.page.PlayedSpawner;
import dev.glovebox.sandbox.page.RecordedPort;
import dev.glovebox.sandbox.page.Sandbox;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;

/** One run in a played sandbox of its own, and what became of it. */
abstract class LiveRun {
  private static final RunLimits LIMITS = new RunLimits(1_000, 10_000, 20, 30);

  final ManualTimers timers = new ManualTimers();
  final List<RunEnding> endings = new ArrayList<>();
  final List<ToolCalled> calls = new ArrayList<>();
  RecordedPort port;
  SandboxRun run;

  final void start(TurnOrder turns) {
    PlayedSpawner spawner = new PlayedSpawner();
    Sandbox sandbox = Sandbox.start(spawner, timers, started -> {});
    port = spawner.ports.getFirst();
    say(new Ready(1));
    Script script = new Script("code", "{}", turns);
    SandboxRun.Order order = new SandboxRun.Order(script, LIMITS, new Recorder());
    run = new SandboxRun(sandbox, Spare.NONE, order, timers);
    run.execute();
    timers.settle();
  }

  final void say(ToPage... messages) {
    List.of(messages).forEach(port.guest::heard);
  }

  final RunEnding ending() {
    assertEquals(1, endings.size());
    return endings.getFirst();
  }

  private final class Recorder implements RunObserver {
    @Override
    public void called(ToolCalled call) {
      calls.add(call);
    }

    @Override
    public void printed(String stream, String text) {}

    @Override
    public void ended(RunEnding ending) {
      endings.add(ending);
    }
  }
}
