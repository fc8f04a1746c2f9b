package dev.glovebox.demo.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProblemsTest {
  @Test
  void problemsAreCountedAndWhereThereAreNoneNothingIsSaid() {
    assertEquals("", Problems.words(0));
    assertEquals("1 problem. F8 goes from one to the next.", Problems.words(1));
    assertEquals("2 problems. F8 goes from one to the next.", Problems.words(2));
  }
}
