package dev.glovebox.e2e.harness.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("house")
class AnewTest {
  private static final Duration LIMIT = Duration.ofMillis(200);

  private final List<String> done = new ArrayList<>();

  private String start(String answer) {
    return Anew.started(
        LIMIT,
        "it",
        () -> {
          done.add("start");
          return done.size() < 3 ? never() : answer;
        },
        () -> done.add("throw away"));
  }

  /** As Playwright does it: an interrupt of what is waited for is a failure. */
  private static String never() {
    try {
      new CountDownLatch(1).await();
      return "never";
    } catch (InterruptedException e) {
      throw new PlaywrightException("nobody answered", e);
    }
  }

  @Test
  void whatNeverAnswersIsThrownAwayAndStartedAnew() {
    assertEquals("answer", start("answer"));
    assertEquals(List.of("start", "throw away", "start"), done);
    assertFalse(Thread.interrupted());
  }

  @Test
  void whatNeverStartsIsToldAfterTheThirdTime() {
    PlaywrightException failure =
        assertThrows(
            PlaywrightException.class,
            () -> Anew.started(LIMIT, "it", AnewTest::never, () -> done.add("throw away")));
    assertEquals("It took longer than 0 s to start it.", failure.getMessage());
    assertEquals("nobody answered", failure.getCause().getMessage());
    assertEquals(List.of("throw away", "throw away", "throw away"), done);
  }
}
