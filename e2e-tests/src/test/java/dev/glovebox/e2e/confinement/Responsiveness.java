package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonObject;

/**
 * Whether the page stays responsive while it is attacked: no task of its own takes longer than a
 * person notices. Another program on the machine can hold a page up: so a slow machine has more
 * time, and an attack fails only when it holds the page up each time.
 */
final class Responsiveness {
  private static final double LONGEST_TASK_MS = 50;

  /** A timer comes late for many reasons; by so much, only when the page is frozen. */
  private static final double LONGEST_PAUSE_MS = 400;

  private static final int TRIES = 5;

  private final App app;

  Responsiveness(App app) {
    this.app = app;
  }

  void during(Runnable attack) {
    StringBuilder held = new StringBuilder();
    for (int attempt = 0; attempt < TRIES; attempt++) {
      app.call("measureAnew", null);
      attack.run();
      JsonObject measured = app.call("held", null).getAsJsonObject();
      double task = measured.get("longestTask").getAsDouble();
      double pause = measured.get("longestPause").getAsDouble();
      double slowness = measured.get("slowness").getAsDouble();
      if (task <= LONGEST_TASK_MS * slowness && pause <= LONGEST_PAUSE_MS * slowness) {
        return;
      }
      held.append(" task ").append(task).append(" ms, pause ").append(pause).append(" ms,");
      held.append(" on a machine ").append(slowness).append(" times as slow as usual;");
    }
    fail("The page was held up each time:" + held);
  }
}
