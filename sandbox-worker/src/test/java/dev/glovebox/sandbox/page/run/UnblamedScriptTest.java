package dev.glovebox.sandbox.page.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.MemoryShortage;
import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a script that it did not do is not put down to it. */
class UnblamedScriptTest extends LiveRun {
  private static final String NO_MEMORY =
      "RangeError: WebAssembly.Memory(): could not allocate memory";

  @BeforeEach
  void startARun() {
    start(TurnOrder.LIVE);
  }

  /** As a policy function that takes long does, while the word that the guest is idle waits. */
  @Test
  void whatHoldsThePageUpInATurnDoesNotCountAsRunning() {
    timers.pass(900);
    say(new ToolCalled(1, "a.b", "[]", "{}"));
    timers.hold(1_500);
    timers.pass(0);
    assertTrue(endings.isEmpty());
    say(new Idle(-1));
    assertEquals(900, run.scriptMs());
    run.answer(1, "1");
    timers.pass(99);
    assertTrue(endings.isEmpty());
    timers.pass(1);
    assertEquals(new RunEnding.LimitPassed("cpuMs", 1_000, 1_000), ending());
  }

  @Test
  void scriptThatRunsOnAfterThePageWasHeldUpPassesCpuMs() {
    say(new ToolCalled(1, "a.b", "[]", "{}"));
    timers.hold(1_500);
    timers.pass(999);
    assertTrue(endings.isEmpty());
    timers.pass(1);
    assertEquals(new RunEnding.LimitPassed("cpuMs", 1_000, 1_000), ending());
  }

  @Test
  void memoryThatCannotBeHadIsNotTheScriptsDoing() {
    say(new Broken(NO_MEMORY));
    assertEquals(new RunEnding.Lost(MemoryShortage.told(NO_MEMORY)), ending());
  }

  @Test
  void workerThatFailsForWantOfMemoryIsNotTheScriptsDoing() {
    port.guest.failed(NO_MEMORY);
    assertEquals(new RunEnding.Lost(MemoryShortage.told(NO_MEMORY)), ending());
  }
}
