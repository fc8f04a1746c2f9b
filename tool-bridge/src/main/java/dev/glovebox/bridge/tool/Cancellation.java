package dev.glovebox.bridge.tool;

import java.util.ArrayList;
import java.util.List;

/** The wish that one call ends early. Lives as long as its call; cancelled once or never. */
public final class Cancellation {
  private List<Runnable> listeners = new ArrayList<>();
  private boolean cancelled;

  /** Runs the listener on cancellation; at once when that has happened already. */
  public void onCancel(Runnable listener) {
    if (cancelled) {
      listener.run();
    } else {
      listeners.add(listener);
    }
  }

  public boolean isCancelled() {
    return cancelled;
  }

  /** Tells every listener, once. A listener that throws does not keep the others from hearing. */
  public void cancel() {
    if (cancelled) {
      return;
    }
    cancelled = true;
    List<Runnable> told = listeners;
    listeners = List.of();
    for (Runnable listener : told) {
      tell(listener);
    }
  }

  private static void tell(Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException toolFailure) {
      // A tool that cannot be stopped politely must not stop the cancelling of the other calls.
    }
  }
}
