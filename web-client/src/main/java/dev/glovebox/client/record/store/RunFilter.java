package dev.glovebox.client.record.store;

import dev.glovebox.client.record.entry.RunHead;
import java.util.ArrayList;
import java.util.List;

/**
 * Which runs are meant.
 *
 * @param statuses as {@link RunHead} has them; none for all
 * @param caller null for whoever has asked for them
 * @param fromMs when they began at the earliest
 * @param untilMs when they began at the latest
 * @param most how many, the newest
 */
public record RunFilter(
    List<String> statuses, String caller, double fromMs, double untilMs, int most) {
  public static final RunFilter ALL =
      new RunFilter(
          List.of(), null, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Integer.MAX_VALUE);

  public RunFilter {
    statuses = List.copyOf(statuses);
  }

  /** Those that are meant, the newest first. */
  public List<RunHead> of(List<RunHead> heads) {
    List<RunHead> meant = new ArrayList<>();
    for (RunHead head : heads) {
      if (means(head)) {
        meant.add(head);
      }
    }
    meant.sort((one, other) -> Long.compare(other.startedAtMs(), one.startedAtMs()));
    return meant.size() <= most ? meant : List.copyOf(meant.subList(0, most));
  }

  private boolean means(RunHead head) {
    return (statuses.isEmpty() || statuses.contains(head.status()))
        && (caller == null || caller.equals(head.caller()))
        && head.startedAtMs() >= fromMs
        && head.startedAtMs() <= untilMs;
  }
}
