package dev.glovebox.e2e.portable.browser;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.e2e.portable.PortableCases;
import dev.glovebox.e2e.session.browser.SessionSteps;
import dev.glovebox.sandbox.page.browser.RuntimeFiles;
import org.teavm.jso.JSExport;

/** What the compiled module exports. */
public final class PortableModule {
  private PortableModule() {}

  /** The texts of all cases by name, as JSON. */
  @JSExport
  public static String results() {
    JsonObject.Builder results = JsonObject.builder();
    PortableCases.results().forEach(results::put);
    return JsonWriter.write(results.build());
  }

  /** Takes the steps of a session of the sandbox. */
  @JSExport
  public static void takeSession(RuntimeFiles files, String[] steps, SessionSteps.Told onEnd) {
    SessionSteps.take(files, steps, onEnd);
  }
}
