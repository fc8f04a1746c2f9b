package dev.glovebox.bridge.source.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IssueTextsTest {
  private final IssueTexts texts = new IssueTexts();

  @Test
  void findingIsToldWithItsPath() {
    texts.add("clients[0].name", "too short");
    texts.add("", "one of them is needed");
    assertEquals("clients[0].name: too short; one of them is needed", texts.text());
  }

  @Test
  void manyFindingsAreCounted() {
    for (int i = 0; i < 8; i++) {
      texts.add("a" + i, "no");
    }
    assertEquals("a0: no; a1: no; a2: no; a3: no; a4: no; and 3 more", texts.text());
  }

  @Test
  void longFindingIsCut() {
    texts.add("a", "x".repeat(1_000));
    assertEquals("a: " + "x".repeat(297) + "…", texts.text());
  }
}
