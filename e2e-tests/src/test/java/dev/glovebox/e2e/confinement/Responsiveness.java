package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.PageTasks;
import dev.glovebox.e2e.harness.Turn;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether the page stays responsive while it is attacked: no task of its own takes longer than a
 * person notices. An attack during which the page was held up is tried again while no other test
 * runs, and then half of the tries decide, because other programs on the machine can hold a page up
 * too. An attack that takes seconds costs them each time, so no more are made than decide it.
 */
final class Responsiveness {
  private final App app;

  Responsiveness(App app) {
    this.app = app;
  }

  void during(String name, Runnable attack) {
    during(name, attack, HeldUp.LONGEST_TASK_MS);
  }

  /**
   * @param longestTaskMs where the browser itself does more than that in one task: it unpacks a
   *     message of many megabytes before anybody can see it
   */
  void during(String name, Runnable attack, double longestTaskMs) {
    if (!isQuick(attack, longestTaskMs)) {
      Turn.alone(() -> assertMostTriesAreQuick(name, attack, longestTaskMs));
    }
  }

  /** The processor's time decides, which is costly to be told: three tries, or five in all. */
  private void assertMostTriesAreQuick(String name, Runnable attack, double longestTaskMs) {
    HeldUp few = measured(attack, HeldUp.FEWEST);
    if (few.isQuickThroughout(longestTaskMs)) {
      return;
    }
    HeldUp held = few.and(measured(attack, HeldUp.TRIES - HeldUp.FEWEST));
    assertFalse(held.isTooLong(longestTaskMs), () -> name + " " + held.told());
  }

  private HeldUp measured(Runnable attack, int times) {
    return HeldUp.during(
        app.page(), () -> Stream.generate(() -> watched(attack, true)).limit(times).toList());
  }

  private boolean isQuick(Runnable attack, double longestTaskMs) {
    JsonObject told = watched(attack, false);
    return PageTasks.areTold()
        ? told.get("longestTask").getAsDouble() <= longestTaskMs
        : told.get("gap").getAsDouble() <= HeldUp.LONGEST_GAP_MS;
  }

  private JsonObject watched(Runnable attack, boolean isMeasured) {
    Map<String, Boolean> how = Map.of("isMeasured", isMeasured);
    app.call("watchBegins", how);
    attack.run();
    return app.call("watchEnds", how).getAsJsonObject();
  }
}
