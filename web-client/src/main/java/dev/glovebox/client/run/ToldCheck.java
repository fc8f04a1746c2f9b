package dev.glovebox.client.run;

import dev.glovebox.client.check.CheckBeforeRun.Verdict;
import dev.glovebox.client.check.CheckedScript;
import dev.glovebox.client.check.TypeCheckMode;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The check before a run, which is told with how long it took; nothing is where nothing is checked.
 */
record ToldCheck(String runId, RunContext context) {

  /**
   * @param isOver whether the run ended meanwhile: then nobody is told anything
   */
  void decide(CheckedScript script, BooleanSupplier isOver, Consumer<Verdict> taker) {
    boolean isTold = context.check().mode() != TypeCheckMode.OFF;
    double startedAt = context.timers().nowMs();
    context
        .check()
        .decide(
            script,
            verdict -> {
              if (isOver.getAsBoolean()) {
                return;
              }
              if (isTold) {
                double ms = context.timers().nowMs() - startedAt;
                context.events().checked(runId, ms, verdict);
              }
              taker.accept(verdict);
            });
  }
}
