package dev.glovebox.client;

import dev.glovebox.client.run.ScriptRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The runs that have not ended, by id. */
public final class LiveRuns {
  private final Map<String, ScriptRun> runs = new LinkedHashMap<>();

  void add(String runId, ScriptRun run) {
    runs.put(runId, run);
  }

  void remove(String runId) {
    runs.remove(runId);
  }

  boolean has(String runId) {
    return runs.containsKey(runId);
  }

  /** Does something with a run, if it has not ended. */
  public void with(String runId, Consumer<ScriptRun> action) {
    ScriptRun run = runs.get(runId);
    if (run != null) {
      action.accept(run);
    }
  }

  void cancelAll() {
    List.copyOf(runs.values()).forEach(ScriptRun::cancel);
  }
}
