package dev.glovebox.demo.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class WordsTest {

  @Test
  void timesGetCoarserAsTheyGrow() {
    assertEquals("0 ms", Words.milliseconds(0));
    assertEquals("79 ms", Words.milliseconds(79.4));
    assertEquals("1.05 s", Words.milliseconds(1049));
    assertEquals("12.3 s", Words.milliseconds(12_345));
    assertEquals("0.1 s", Words.seconds(96));
    assertEquals("2.0 s", Words.seconds(1999));
  }

  @Test
  void marksOfTheAxisAreRound() {
    assertEquals("200 ms", Words.roundTime(200));
    assertEquals("2 s", Words.roundTime(2000));
    assertEquals("1.5 s", Words.roundTime(1500));
  }

  @Test
  void sizesGetCoarserAsTheyGrow() {
    assertEquals("999 B", Words.bytes(999));
    assertEquals("1.0 KB", Words.bytes(1000));
    assertEquals("589 KB", Words.bytes(588_890));
    assertEquals("7.4 MB", Words.bytes(7_400_000));
  }

  @Test
  void smallSharesKeepATenth() {
    assertEquals("0.3 %", Words.percent(195, 72_800));
    assertEquals("42 %", Words.percent(42, 100));
  }

  @Test
  void countsAreGroupedAndTheOneIsSingular() {
    assertEquals("1 call", Words.counted(1, "call", "calls"));
    assertEquals("0 calls", Words.counted(0, "call", "calls"));
    assertEquals("999 calls", Words.counted(999, "call", "calls"));
    assertEquals("1,234,567 calls", Words.counted(1_234_567, "call", "calls"));
  }
}
