package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.tool.Tool;
import java.util.Optional;

/** One rule that counts calls. Lives as long as its policy. */
public interface Quota {
  /** Whether the quota speaks about the call and is used up; counts nothing. */
  Optional<Decision.Exhausted> exhausted(PolicyCall call, double nowMs);

  /** Counts a call that every rule and quota has let through, if it concerns this one. */
  void count(PolicyCall call, double nowMs);

  /** A call of the run that was made before counts, if runs are what this one counts by. */
  default void countAgain(String runId, Tool tool) {}

  /** The run is over. */
  void forgetRun(String runId);
}
