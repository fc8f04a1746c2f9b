package dev.glovebox.demo.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProbeTest {
  private static Place end(String before, String after) {
    return new Place(before + after, before.length());
  }

  @Test
  void keysAreAskedForInPlaceOfTheLineThatIsWritten() {
    Place place = end("row = f()\nname = row[\"na", "\"]\nname");

    assertEquals(new Probe("row = f()\nrow[\"zz_asked\"]\nname", 2), Probe.ofKeys(place, "row"));
  }

  @Test
  void blockOfTheLineThatIsWrittenKeepsAHead() {
    Place place = end("for a in b:\n    if a[\"", "\"]:\n        print(a)\n");

    assertEquals(
        new Probe("for a in b:\n    a[\"zz_asked\"]\n    if True:\n        print(a)\n", 2),
        Probe.ofKeys(place, "a"));
  }

  @Test
  void nameIsAskedForBehindTheLineThatGivesItAValue() {
    assertEquals(
        new Probe("row = f()\nrow.zz_asked\nrow", 2),
        Probe.ofName(end("ro", "w = f()\nrow"), "row"));
    assertEquals(
        new Probe("row = f()\nrow.zz_asked\n", 2), Probe.ofName(end("ro", "w = f()"), "row"));
    assertEquals(
        new Probe("for row in rows:\n    row.zz_asked\n\n    print(row)", 2),
        Probe.ofName(end("for ro", "w in rows:\n\n    print(row)"), "row"));
  }

  @Test
  void nameThatIsOnlyReadIsAskedForBeforeItsLine() {
    assertEquals(
        new Probe("if a:\n    row.zz_asked\n    return row", 2),
        Probe.ofName(end("if a:\n    return ro", "w"), "row"));
    assertEquals(
        new Probe("row.zz_asked\nf(row=row)", 1), Probe.ofName(end("f(row=ro", "w)"), "row"));
  }
}
