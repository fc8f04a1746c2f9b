package dev.glovebox.client.record.store;

import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.sandbox.page.Grant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Forgets runs that are over, and sessions that no page has, the oldest first. What runs or waits
 * is never touched, nor is what a session that is kept stands on; what was interrupted is forgotten
 * when nobody has taken it up for so long.
 */
public final class Retention {
  private static final long DAY_MS = 86_400_000L;

  private final RunStore store;
  private final Bounds bounds;
  private final LongSupplier nowMs;

  /** How many runs and sessions are kept, for how long, and how much they may take together. */
  public record Bounds(int runs, int days, long bytes) {}

  public Retention(RunStore store, Bounds bounds, LongSupplier nowMs) {
    this.store = store;
    this.bounds = bounds;
    this.nowMs = nowMs;
  }

  public void keep() {
    store.list(
        listed -> {
          if (listed instanceof Grant.Granted<RunStore.Listing, String> granted) {
            store.held(
                held ->
                    tooMany(granted.value().heads(), held)
                        .forEach(run -> store.delete(run.runId(), problem -> {})));
          }
        });
  }

  private List<RunHead> tooMany(List<RunHead> all, List<String> held) {
    List<RunHead> newestFirst = new ArrayList<>(all);
    newestFirst.sort(Comparator.comparingLong(RunHead::changedAtMs).reversed());
    Room room = new Room();
    List<RunHead> tooMany = new ArrayList<>();
    List<String> sessions = new ArrayList<>();
    for (RunHead session : newestFirst) {
      if (session.isSession()) {
        boolean isKept =
            held.contains(session.runId()) || room.isFor(session, bytesOf(session, all));
        if (isKept) {
          sessions.add(session.runId());
          room.take(bytesOf(session, all));
        } else {
          tooMany.add(session);
        }
      }
    }
    for (RunHead run : newestFirst) {
      if (run.isSession() || sessions.contains(run.session())) {
        continue;
      }
      boolean isLeft =
          run.status().equals(RunHead.RUNNING) && room.isOld(run) && !held.contains(run.runId());
      if (isLeft || run.isOver() && !room.isFor(run, run.bytes())) {
        tooMany.add(run);
      } else {
        room.take(run.bytes());
      }
    }
    return tooMany;
  }

  /** A session is kept with the scripts that it stands on. */
  private static long bytesOf(RunHead session, List<RunHead> all) {
    long bytes = session.bytes();
    for (RunHead run : all) {
      bytes += run.session().equals(session.runId()) ? run.bytes() : 0;
    }
    return bytes;
  }

  /** What is left of the bounds. */
  private final class Room {
    private final long oldest = nowMs.getAsLong() - bounds.days() * DAY_MS;
    private long bytes;
    private int kept;

    boolean isOld(RunHead head) {
      return head.changedAtMs() < oldest;
    }

    boolean isFor(RunHead head, long size) {
      return kept < bounds.runs() && bytes + size <= bounds.bytes() && !isOld(head);
    }

    void take(long size) {
      kept++;
      bytes += size;
    }
  }
}
