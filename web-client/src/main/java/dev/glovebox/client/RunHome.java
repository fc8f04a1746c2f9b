package dev.glovebox.client;

import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.run.RunContext;
import dev.glovebox.client.run.RunPlace;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.client.session.OpenSessions;
import java.util.function.Consumer;

/** What recorded runs need of the CodeMode that they belong to. */
interface RunHome {
  String newId(String kind);

  /** Where a run of no session runs. */
  RunPlace place();

  /** Starts a script that has its id and its record, or has it go on. */
  void start(ScriptRun.Order order, RunContext ground, Consumer<RunOutcome> onEnd);

  OpenSessions sessions();
}
