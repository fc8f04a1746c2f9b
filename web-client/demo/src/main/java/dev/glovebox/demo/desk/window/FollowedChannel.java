package dev.glovebox.demo.desk.window;

import java.util.Map;

/**
 * A channel as one window follows it. What is put on a channel is merged into what was there, so
 * only what has changed tells whom it is about.
 */
public final class FollowedChannel {
  private static final String BY_FDC3 = "fdc3";

  private Object before;

  /** Whom the channel is about, now that it holds this. */
  public Subject next(Map<String, Object> data) {
    Object byFdc3 = data.get(BY_FDC3);
    boolean isNew = byFdc3 instanceof Map<?, ?> && !byFdc3.equals(before);
    before = byFdc3;
    return Subject.in(isNew ? (Map<?, ?>) byFdc3 : data);
  }
}
