package dev.glovebox.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldPageTest {
  private final List<String> told = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private double nowMs;
  private final HeldPage held = new HeldPage(new Task());

  HeldPageTest() {
    held.tellTo(what -> told.add(what.message()));
  }

  /** One task of the page, in which the test lets time pass. */
  private final class Task implements Timers {
    @Override
    public double nowMs() {
      return nowMs;
    }

    @Override
    public Runnable after(double delayMs, Runnable task) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void soon(Runnable task) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void afterOthers(Runnable task) {
      later.add(task);
    }
  }

  private String work(double ms) {
    nowMs += ms;
    return "done";
  }

  private void endTask() {
    List<Runnable> due = List.copyOf(later);
    later.clear();
    due.forEach(Runnable::run);
  }

  @Test
  void whatTakesLongIsToldOnce() {
    assertEquals("done", held.timed("policy.decide", () -> work(51.4)));
    endTask();
    held.timed("policy.decide", () -> work(900));
    endTask();
    assertEquals(List.of("policy.decide held the page up for 51 ms; nothing can end it"), told);
  }

  @Test
  void allThatIsSpentCountsToldOrNot() {
    held.timed("policy.decide", () -> work(900));
    held.timed("egress.redact.transform", () -> work(2));
    assertEquals(902, held.heldMs());
  }

  @Test
  void whatIsQuickIsNotTold() {
    held.timed("policy.decide", () -> work(50));
    endTask();
    assertEquals(List.of(), told);
  }

  @Test
  void eachIsToldForItself() {
    held.timed("egress.redact.transform", () -> work(60));
    held.timed("egress.redact.patterns[1]", () -> work(70));
    endTask();
    assertEquals(2, told.size());
  }

  @Test
  void whatThrowsAfterLongIsToldToo() {
    assertThrows(
        IllegalStateException.class,
        () ->
            held.timed(
                "policy.decide",
                () -> {
                  work(80);
                  throw new IllegalStateException("no");
                }));
    endTask();
    assertEquals(1, told.size());
  }

  @Test
  void whatIsSpentInOneTaskAddsUp() {
    for (int text = 0; text < 30; text++) {
      held.timed("egress.redact.patterns[0]", () -> work(2));
    }
    endTask();
    assertEquals(
        List.of("egress.redact.patterns[0] held the page up for 60 ms; nothing can end it"), told);
  }

  @Test
  void manyThatAreShortAreToldTogether() {
    for (int pattern = 0; pattern < 30; pattern++) {
      held.timed("egress.redact.patterns[" + pattern + "]", () -> work(2));
    }
    held.timed("egress.redact.transform", () -> work(3));
    endTask();
    assertEquals(
        List.of(
            "egress.redact.transform and others held the page up for 63 ms; nothing can end it"),
        told);
  }

  @Test
  void whatThePageHasItsTurnInBetweenDoesNotAddUp() {
    for (int text = 0; text < 30; text++) {
      held.timed("egress.redact.patterns[0]", () -> work(2));
      endTask();
    }
    assertEquals(List.of(), told);
  }
}
