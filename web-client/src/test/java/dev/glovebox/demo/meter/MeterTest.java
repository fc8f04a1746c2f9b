package dev.glovebox.demo.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeterTest {

  @Test
  void wayThatNeedsLessIsNamedWhicheverItIs() {
    assertEquals("Code Mode: 75 % less", new Comparison("read", 25, 100).verdict());
    assertEquals("Classic: 75 % less", new Comparison("read", 100, 25).verdict());
    assertEquals("the same", new Comparison("read", 7, 7).verdict());
    assertTrue(new Comparison("read", 100, 25).isClassicLess());
    assertFalse(new Comparison("read", 7, 7).isClassicLess());
  }

  @Test
  void summarySaysWhereClassicIsCheaper() {
    assertEquals(
        "The model reads and writes less here with Code Mode.",
        summary(bill(10, 10, 1), bill(20, 20, 2)));
    assertEquals(
        "The model reads less here with Code Mode, and writes less with classic tool calling.",
        summary(bill(10, 10, 3), bill(20, 20, 2)));
    assertEquals(
        "Classic tool calling is cheaper here.", summary(bill(20, 20, 1), bill(10, 10, 2)));
    assertEquals(
        "Code Mode is cheaper here without prompt caching, classic tool calling with it.",
        summary(bill(10, 10, 1), bill(20, 5, 1)));
    assertEquals(
        "Code Mode is cheaper here with prompt caching, classic tool calling without it.",
        summary(bill(20, 5, 1), bill(10, 10, 1)));
  }

  @Test
  void bytesThatStayedAreThoseThatNobodyTold() {
    String said = new Meter(bill(1, 1, 1), bill(1, 1, 1), 25_200).stayed();

    assertTrue(said.startsWith("The functions gave the scripts 25.2 KB in this tab"), said);
    assertTrue(said.contains("told the model 300 B"), said);
  }

  private static String summary(Bill code, Bill classic) {
    return new Meter(code, classic, 0).summary();
  }

  private static Bill bill(int sent, int fresh, int written) {
    return new Bill(
        2, 10, new Bill.Size(100, 300), List.of(new Stage("answers", sent, fresh, written)));
  }
}
