package dev.glovebox.e2e.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Tracing;
import dev.glovebox.e2e.harness.browser.BrowserKind;
import java.util.Set;

/**
 * What is noted of all that happens in a test's pages. Nothing is noted of what is measured: a
 * start takes half as long again with it.
 */
enum Noted {
  NOTHING,
  /** What was asked of the pages, what they loaded and what they said. */
  EVENTS,
  /** Also what the pages showed, which takes a third of the processor's time for itself. */
  PICTURES;

  /** For a test with these tags. */
  static Noted of(Set<String> tags) {
    if (tags.contains("bench") || !BrowserKind.chosen().canBeTraced()) {
      return NOTHING;
    }
    return Boolean.getBoolean("glovebox.pictures") ? PICTURES : EVENTS;
  }

  void startIn(BrowserContext context) {
    if (this != NOTHING) {
      context.tracing().start(new Tracing.StartOptions().setSnapshots(this == PICTURES));
    }
  }
}
