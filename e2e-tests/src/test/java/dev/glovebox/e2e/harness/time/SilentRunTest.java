package dev.glovebox.e2e.harness.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.e2e.harness.machine.Ran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("house")
class SilentRunTest {
  private static final Duration LIMIT = Duration.ofMillis(300);

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final CountDownLatch ended = new CountDownLatch(1);

  @Test
  void runInWhichNothingHappensIsToldAndEnded() throws InterruptedException {
    new SilentRun(new PrintStream(told), ended::countDown).watch(LIMIT);
    assertTrue(ended.await(20, TimeUnit.SECONDS));
    String text = told.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("The last was the run."), text);
    assertTrue(text.contains("runInWhichNothingHappensIsToldAndEnded"), text);
  }

  @Test
  void programThatDoesNotEndIsKilledWithWhatCameOfIt() throws IOException {
    ProcessBuilder program =
        new ProcessBuilder("sh", "-c", "echo begun; sleep 71.25 & sleep 72.25");
    AssertionError late =
        assertThrows(AssertionError.class, () -> Ran.of(program, Duration.ofSeconds(2)));
    assertTrue(late.getMessage().endsWith("did not end in 2 s: begun\n"), late.getMessage());
    assertFalse(
        ProcessHandle.current()
            .descendants()
            .anyMatch(left -> left.info().commandLine().orElse("").contains("sleep 7")));
  }

  @Test
  void programThatEndsTellsWhatItPrinted() throws IOException, InterruptedException {
    Ran ran = Ran.of(new ProcessBuilder("sh", "-c", "echo bad; exit 3"));
    assertEquals(new Ran("bad\n", 3), ran);
    AssertionError bad = assertThrows(AssertionError.class, ran::well);
    assertEquals("It ended with status 3: bad\n", bad.getMessage());
  }
}
