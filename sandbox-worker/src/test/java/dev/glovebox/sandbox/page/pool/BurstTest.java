package dev.glovebox.sandbox.page.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Grants;
import dev.glovebox.sandbox.page.ManualTimers;
import dev.glovebox.sandbox.page.PlayedSpawner;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.Reset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More scripts at one time than there are processors: a reset would take one from them. */
class BurstTest {
  private static final int MOST = 4;

  private final PlayedSpawner spawner = new PlayedSpawner();
  private final List<Grant<Lease, Refusal>> leases = new ArrayList<>();
  private final ManualTimers timers = new ManualTimers();
  private final Pool pool = new Pool(spawner, new Pool.Size(1, MOST), timers, PoolWatcher.NONE);

  private void burst(int scripts) {
    IntStream.range(0, scripts).forEach(i -> lease());
    IntStream.range(0, scripts).forEach(i -> spawner.ports.get(i).guest.heard(new Ready(1)));
  }

  private void lease() {
    pool.lease(Pool.For.RUN, leases::add);
  }

  private void end(int... scripts) {
    for (int script : scripts) {
      Grants.value(leases.get(script)).recycle();
    }
  }

  private List<Integer> told() {
    return IntStream.range(0, spawner.ports.size())
        .filter(i -> spawner.ports.get(i).batches.contains(List.of(new Reset())))
        .boxed()
        .toList();
  }

  @Test
  void resetsWaitUntilOneScriptIsLeft() {
    burst(4);
    end(0, 1);
    assertEquals(List.of(), told());
    end(2);
    assertEquals(List.of(0, 1, 2), told());
    end(3);
    assertEquals(List.of(0, 1, 2, 3), told());
  }

  @Test
  void resetsWaitNotLongForScriptsThatTakeTheirTime() {
    burst(3);
    end(0);
    timers.pass(19);
    assertEquals(List.of(), told());
    timers.pass(1);
    assertEquals(List.of(0), told());
  }

  @Test
  void resetThatSomebodyWaitsForBeginsAtOnce() {
    burst(4);
    end(0);
    lease();
    assertEquals(List.of(0), told());
    spawner.ports.get(0).guest.heard(new Clean());
    assertEquals(5, leases.size());
    timers.pass(20);
    assertEquals(List.of(0), told());
  }

  @Test
  void openSessionsAreNoBurst() {
    burst(1);
    pool.lease(Pool.For.SESSION, leases::add);
    pool.lease(Pool.For.SESSION, leases::add);
    IntStream.range(1, spawner.ports.size())
        .forEach(i -> spawner.ports.get(i).guest.heard(new Ready(1)));
    assertEquals(3, leases.size());
    end(0);
    assertEquals(List.of(0), told());
  }

  @Test
  void oneThatDiesBeforeItsResetIsNotReset() {
    burst(3);
    end(0);
    spawner.ports.get(0).guest.failed("it died");
    end(1);
    assertEquals(List.of(1), told());
    lease();
    lease();
    spawner.ports.get(1).guest.heard(new Clean());
    assertEquals(4, leases.size());
    spawner.ports.getLast().guest.heard(new Ready(1));
    assertEquals(5, leases.size());
  }

  @Test
  void oneThatSpeaksBeforeItsResetIsThrownAway() {
    burst(3);
    end(0);
    spawner.ports.get(0).guest.heard(new Ready(1));
    assertTrue(spawner.ports.get(0).isTerminated);
  }

  @Test
  void whatWaitsForItsResetGoesWithThePool() {
    burst(4);
    end(0, 1);
    pool.dispose();
    assertTrue(spawner.ports.get(0).isTerminated);
    timers.pass(20);
    assertEquals(List.of(), told());
  }
}
