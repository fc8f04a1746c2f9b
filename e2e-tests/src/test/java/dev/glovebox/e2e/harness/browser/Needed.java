package dev.glovebox.e2e.harness.browser;

import java.util.Set;

/**
 * In which program of a browser a test runs. Windows that nobody sees take a third of the
 * processor's time, so most tests do without them; escapes, probes and fallen walls are tried in
 * what people use.
 */
public enum Needed {
  /** The engine alone, where it is installed in the version of the browser. */
  ENGINE,
  WHOLE_BROWSER;

  private static final Set<String> IN_WHOLE = Set.of("bench", "whole-browser");

  /** For a test with these tags; a run may want the whole browser for all. */
  public static Needed of(Set<String> tags) {
    boolean isForAll = Boolean.getBoolean("glovebox.wholeBrowser");
    return isForAll || tags.stream().anyMatch(IN_WHOLE::contains) ? WHOLE_BROWSER : ENGINE;
  }
}
