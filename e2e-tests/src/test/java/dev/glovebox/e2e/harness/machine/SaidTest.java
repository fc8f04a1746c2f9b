package dev.glovebox.e2e.harness.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("house")
class SaidTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private Process process;

  private Said said(String script) throws IOException {
    process = new ProcessBuilder("sh", "-c", script).start();
    return Said.by("a program", process.inputReader());
  }

  private static String failure(Said said, String text, Duration limit) {
    return assertThrows(IllegalStateException.class, () -> said.lineWith(text, limit)).getMessage();
  }

  @AfterEach
  void end() {
    Ran.kill(process.toHandle());
  }

  @Test
  void linesComeOneAfterTheOther() throws IOException {
    Said said = said("echo one; echo two; echo three; sleep 71");
    assertEquals("one", said.lineWith("", SOON));
    assertEquals("three", said.lineWith("ree", SOON));
  }

  @Test
  void programThatSaysNothingIsWaitedForNoLongerThanItMayTake() throws IOException {
    Said said = said("echo other; sleep 71");
    assertEquals(
        "a program did not say \"ready\", in 1 s, but: other\n",
        failure(said, "ready", Duration.ofSeconds(1)));
  }

  @Test
  void programThatHasEndedIsNotWaitedFor() throws IOException {
    assertEquals("a program ended without saying a line, but: ", failure(said("exit 3"), "", SOON));
  }

  @Test
  void whoeverWaitsCanBeInterrupted() throws IOException {
    Said said = said("sleep 71");
    Thread.currentThread().interrupt();
    assertEquals("a program was waited for too long to say a line, but: ", failure(said, "", SOON));
    assertTrue(Thread.interrupted());
  }

  @Test
  void programThatSaysMuchIsNotHeldUp() throws IOException, InterruptedException {
    Said said = said("echo first; seq 100000");
    assertEquals("first", said.lineWith("", SOON));
    assertTrue(process.waitFor(SOON.toSeconds(), TimeUnit.SECONDS));
  }
}
