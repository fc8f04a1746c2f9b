package dev.glovebox.bridge.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangePausesTest {
  private final ChangePauses pauses = new ChangePauses();
  private double nowMs;

  /** The pauses of so many changes, each of which comes right after the look before. */
  private List<Integer> changes(int many) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int pauseMs = pauses.next(nowMs);
      all.add(pauseMs);
      nowMs += pauseMs + 1;
      pauses.lookedAt(nowMs);
    }
    return all;
  }

  @Test
  void whatAnApplicationBringsAsItStartsIsLookedAtAtOnce() {
    assertEquals(List.of(0, 0, 0), changes(20).subList(17, 20));
  }

  @Test
  void sourceThatNeverStopsIsLookedAtLessAndLessOften() {
    changes(20);
    assertEquals(List.of(100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000), changes(8));
  }

  @Test
  void sourceThatHasRestedIsHeardAtOnceAgain() {
    changes(22);
    nowMs += 1_001;
    assertEquals(List.of(0, 100, 200), changes(22).subList(19, 22));
  }

  @Test
  void sourceThatWasSlowRestsAsLongAsItWasWaitedForTwice() {
    changes(30);
    nowMs += 9_000;
    assertEquals(List.of(5_000), changes(1));
    nowMs += 10_001;
    assertEquals(List.of(0), changes(1));
  }
}
