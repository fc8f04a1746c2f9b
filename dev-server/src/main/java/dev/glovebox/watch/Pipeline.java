package dev.glovebox.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs the steps that a change leads to, in the order of the table. What could not be made stays
 * due: it is tried again with the next change.
 */
final class Pipeline {
  private final List<Step> steps;
  private final Set<String> due = new HashSet<>();

  Pipeline(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /** Makes what these files lead to, and says in words how it went. */
  String rebuild(Set<String> changed) {
    markDue(changed);
    List<String> made = new ArrayList<>();
    for (Step step : steps) {
      if (due.contains(step.name())) {
        try {
          made.add(make(step));
        } catch (StepException e) {
          return step.name() + " failed:\n" + e.getMessage().strip();
        }
      }
    }
    return made.isEmpty() ? "nothing to make" : "made " + String.join(", ", made);
  }

  private String make(Step step) throws StepException {
    long start = System.nanoTime();
    step.action().run();
    due.remove(step.name());
    return step.name() + " in " + (System.nanoTime() - start) / 1_000_000 + " ms";
  }

  private void markDue(Set<String> changed) {
    for (Step step : steps) {
      boolean reads = changed.stream().anyMatch(step::reads);
      if (reads || step.after().stream().anyMatch(due::contains)) {
        due.add(step.name());
      }
    }
  }
}
