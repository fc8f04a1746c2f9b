package dev.glovebox.client.play;

import dev.glovebox.client.check.CheckedScript;
import dev.glovebox.client.check.TypeChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A type checker that answers what, and when, a test says. */
public final class PlayedChecker implements TypeChecker {
  private final List<CheckedScript> asked = new ArrayList<>();
  private final List<Consumer<CheckReport>> takers = new ArrayList<>();
  private final List<String> forgotten = new ArrayList<>();
  private boolean isDisposed;

  @Override
  public void start() {}

  @Override
  public void check(CheckedScript script, Consumer<CheckReport> taker) {
    asked.add(script);
    takers.add(taker);
  }

  @Override
  public void forget(String session) {
    forgotten.add(session);
  }

  @Override
  public void dispose() {
    isDisposed = true;
  }

  /** Answers the last question. */
  public void report(CheckReport report) {
    takers.getLast().accept(report);
  }

  public void findNothing() {
    report(new CheckReport.Checked(List.of()));
  }

  public List<CheckedScript> asked() {
    return asked;
  }

  public List<String> forgotten() {
    return forgotten;
  }

  public boolean isDisposed() {
    return isDisposed;
  }
}
