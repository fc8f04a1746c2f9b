package dev.glovebox.e2e.harness.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.e2e.harness.machine.Ran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

@Tag("house")
class SilentRunTest {
  private static final Duration LIMIT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofHours(1);

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final CountDownLatch ended = new CountDownLatch(1);

  @Test
  void runInWhichNothingHappensIsToldAndEnded() throws InterruptedException {
    watched(() -> false).watch(LIMIT, LIMIT);
    assertTrue(ended.await(20, TimeUnit.SECONDS));
    String text = told.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("The last was the run."), text);
    assertTrue(text.contains("runInWhichNothingHappensIsToldAndEnded"), text);
  }

  private SilentRun watched(BooleanSupplier isExcused) {
    return new SilentRun(new PrintStream(told), ended::countDown, isExcused);
  }

  @Test
  void waitingForATurnIsNotSilence() throws InterruptedException {
    AtomicInteger looks = new AtomicInteger();
    CountDownLatch looked = new CountDownLatch(20);
    watched(
            () -> {
              looked.countDown();
              return looks.incrementAndGet() <= 20;
            })
        .watch(LIMIT, LIMIT);
    assertTrue(looked.await(20, TimeUnit.SECONDS));
    assertEquals(1, ended.getCount(), "it was ended while it waited for its turn");
    assertTrue(ended.await(20, TimeUnit.SECONDS));
  }

  @Test
  void silenceIsLongerWhereATestMayTakeLonger() throws NoSuchMethodException {
    assertEquals(
        Optional.of(Duration.ofMinutes(7)),
        OwnLimit.of(Limited.class.getDeclaredMethod("hasItsOwn")));
    assertEquals(
        Optional.of(Duration.ofSeconds(90)),
        OwnLimit.of(Limited.class.getDeclaredMethod("hasThatOfItsClass")));
    assertEquals(Optional.empty(), OwnLimit.of(SilentRunTest.class.getDeclaredMethod("hasNone")));
  }

  private void hasNone() {}

  @Timeout(90)
  private static class Limited {
    @Timeout(value = 7, unit = TimeUnit.MINUTES)
    void hasItsOwn() {}

    void hasThatOfItsClass() {}

    @Timeout(value = 500, unit = TimeUnit.MILLISECONDS)
    void hasHalfASecond() {}
  }

  @Test
  void testThatRunsHasTheTimeThatItSays() throws Exception {
    SilentRun run = watched(() -> false);
    run.watch(LONG, LIMIT);
    run.executionStarted(test("hasHalfASecond"));
    assertTrue(ended.await(20, TimeUnit.SECONDS));
    assertTrue(told.toString(StandardCharsets.UTF_8).contains("The last was the beginning of"));
  }

  private static TestIdentifier test(String method) throws NoSuchMethodException {
    return TestIdentifier.from(
        new AbstractTestDescriptor(
            UniqueId.forEngine("played"),
            method,
            MethodSource.from(Limited.class.getDeclaredMethod(method))) {
          @Override
          public Type getType() {
            return Type.TEST;
          }
        });
  }

  @Test
  void programThatDoesNotEndIsKilledWithWhatCameOfIt() throws IOException {
    ProcessBuilder program =
        new ProcessBuilder("sh", "-c", "echo begun; sleep 71.25 & sleep 72.25");
    AssertionError late =
        assertThrows(AssertionError.class, () -> Ran.of(program, Duration.ofSeconds(2)));
    assertTrue(late.getMessage().endsWith("did not end in 2 s: begun\n"), late.getMessage());
    // The system takes a moment to end what it was told to.
    long patience = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (sleeps()) {
      assertTrue(System.nanoTime() < patience, "it goes on");
      Thread.onSpinWait();
    }
  }

  private static boolean sleeps() {
    return ProcessHandle.current()
        .descendants()
        .anyMatch(left -> left.info().commandLine().orElse("").contains("sleep 7"));
  }

  @Test
  void programThatEndsTellsWhatItPrinted() throws IOException, InterruptedException {
    Ran ran = Ran.of(new ProcessBuilder("sh", "-c", "echo bad; exit 3"));
    assertEquals(new Ran("bad\n", 3), ran);
    AssertionError bad = assertThrows(AssertionError.class, ran::well);
    assertEquals("It ended with status 3: bad\n", bad.getMessage());
  }
}
