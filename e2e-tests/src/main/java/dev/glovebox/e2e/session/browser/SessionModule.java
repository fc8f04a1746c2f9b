package dev.glovebox.e2e.session.browser;

import dev.glovebox.sandbox.page.browser.RuntimeFiles;
import org.teavm.jso.JSExport;

/** What the compiled module exports. */
public final class SessionModule {
  private SessionModule() {}

  /** Takes the steps of a session of the sandbox. */
  @JSExport
  public static void takeSession(RuntimeFiles files, String[] steps, SessionSteps.Told onEnd) {
    SessionSteps.take(files, steps, onEnd);
  }

  /** Opens sandboxes for {@link #survive}. */
  @JSExport
  public static void openSurvivals(RuntimeFiles files) {
    Survival.open(files);
  }

  /** Runs a script that loses its sandbox at one of its rests. */
  @JSExport
  public static void survive(String code, int atRest, Survival.Told onEnd) {
    Survival.run(code, atRest, onEnd);
  }
}
