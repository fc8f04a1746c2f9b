package dev.glovebox.e2e.confinement.stage;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.browser.PageTasks;
import dev.glovebox.e2e.harness.time.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether the page stays responsive while it is attacked: no task of its own takes longer than a
 * person notices. An attack during which the page was held up is tried again while no other test
 * runs, and then half of the tries decide, because other programs on the machine can hold a page up
 * too.
 */
public final class Responsiveness {
  private final App app;

  public Responsiveness(App app) {
    this.app = app;
  }

  public void during(String name, Runnable attack) {
    during(name, attack, HeldUp.LONGEST_TASK_MS);
  }

  /**
   * @param longestTaskMs where the browser itself does more than that in one task: it unpacks a
   *     message of many megabytes before anybody can see it
   */
  public void during(String name, Runnable attack, double longestTaskMs) {
    if (!isQuick(attack, longestTaskMs)) {
      Turn.alone(() -> assertMostTriesAreQuick(name, attack, longestTaskMs));
    }
  }

  /** What took no time by the clock took none of the processor's, which is costly to be told. */
  private void assertMostTriesAreQuick(String name, Runnable attack, double longestTaskMs) {
    int quick = 0;
    while (quick < HeldUp.FEWEST && isQuick(attack, longestTaskMs)) {
      quick++;
    }
    if (quick < HeldUp.FEWEST) {
      HeldUp held = HeldUp.during(app.page(), () -> measured(attack));
      assertFalse(held.isTooLong(longestTaskMs), () -> name + " " + held.told());
    }
  }

  private List<JsonObject> measured(Runnable attack) {
    List<JsonObject> told = new ArrayList<>();
    for (int attempt = 0; attempt < HeldUp.TRIES; attempt++) {
      told.add(watched(attack, true));
    }
    return told;
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
