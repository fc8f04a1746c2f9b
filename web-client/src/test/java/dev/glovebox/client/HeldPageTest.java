package dev.glovebox.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldPageTest {
  private final List<String> told = new ArrayList<>();
  private double nowMs;
  private final HeldPage held = new HeldPage(() -> nowMs);

  HeldPageTest() {
    held.tellTo(what -> told.add(what.message()));
  }

  private String work(double ms) {
    nowMs += ms;
    return "done";
  }

  @Test
  void whatTakesLongIsToldOnce() {
    assertEquals("done", held.timed("policy.decide", () -> work(51.4)));
    held.timed("policy.decide", () -> work(900));
    assertEquals(List.of("policy.decide held the page up for 51 ms; nothing can end it"), told);
  }

  @Test
  void whatIsQuickIsNotTold() {
    held.timed("policy.decide", () -> work(50));
    assertEquals(List.of(), told);
  }

  @Test
  void eachIsToldForItself() {
    held.timed("egress.redact.transform", () -> work(60));
    held.timed("egress.redact.patterns[1]", () -> work(70));
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
    assertEquals(1, told.size());
  }
}
