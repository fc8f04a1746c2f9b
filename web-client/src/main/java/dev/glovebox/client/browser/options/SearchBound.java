package dev.glovebox.client.browser.options;

import dev.glovebox.client.egress.TooMuchWork;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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

  /** A pattern that is too much work on a word so long is of no use. */
  private static final int SHORT = 100;

  private final Timers timers;
  private final List<Known> patterns = new ArrayList<>();
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

  /**
   * What {@code schemas/search-work.js} says of a word of which each character is the pattern's.
   */
  @JSFunctor
  public interface WorkOnRun extends JSObject {
    double of(JSObject pattern, int length);
  }

  private record Known(JSObject pattern, Supplier<GloveboxException> refusal) {}

  /** A pattern of the option, and how it is refused when it is of no use. */
  void add(JSObject pattern, Supplier<GloveboxException> refusal) {
    patterns.add(new Known(pattern, refusal));
  }

  /** The library is there. Throws when one of the patterns is of no use. */
  public void use(Work loaded, WorkOnRun onRun) {
    work = loaded;
    for (Known known : patterns) {
      if (!(onRun.of(known.pattern(), SHORT) <= MOST_WORK)) {
        throw known.refusal().get();
      }
    }
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
