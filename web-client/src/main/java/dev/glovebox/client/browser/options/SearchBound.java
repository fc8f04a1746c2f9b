package dev.glovebox.client.browser.options;

import dev.glovebox.client.egress.TooMuchWork;
import dev.glovebox.sandbox.page.Timers;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;

/**
 * How much the patterns of {@code egress.redact} may search in one task of the page, where nothing
 * can end them. Lives as long as its CodeMode.
 */
public final class SearchBound {
  /** Some tens of milliseconds. */
  private static final double MOST_WORK = 4e8;

  private final Timers timers;
  private Work work;
  private double left = MOST_WORK;
  private boolean isAwaited;

  SearchBound(Timers timers) {
    this.timers = timers;
  }

  /** What {@code schemas/search-work.js} says of a search. */
  @JSFunctor
  public interface Work extends JSObject {
    double of(JSObject pattern, JSString text);
  }

  /** The library is there. */
  public void use(Work loaded) {
    work = loaded;
  }

  /** Throws when the search may take longer than what is left of this task. */
  void spend(String what, JSObject pattern, JSString text) {
    if (!isAwaited) {
      isAwaited = true;
      timers.afterOthers(this::taskIsOver);
    }
    double needed = work == null ? Double.POSITIVE_INFINITY : work.of(pattern, text);
    if (!(needed <= left)) {
      throw new TooMuchWork(what + " would take too long on what the script tells");
    }
    left -= needed;
  }

  private void taskIsOver() {
    isAwaited = false;
    left = MOST_WORK;
  }
}
