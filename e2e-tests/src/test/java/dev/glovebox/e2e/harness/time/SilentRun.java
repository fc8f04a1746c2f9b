package dev.glovebox.e2e.harness.time;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Ends a run in which no test has begun or ended for too long, and says where each thread stands
 * and what runs below. The limits of tests interrupt their thread; what no interrupt reaches, and
 * what is done between tests, would hold the whole run for ever and in silence.
 *
 * <p>Too long is what the test that runs may take, and the time for what comes before and after it.
 * Where it waits for its turn, the silence is that of the test which has the machine.
 *
 * <p>JUnit finds it as a service.
 */
public final class SilentRun implements TestExecutionListener {
  private static final String OF_A_TEST = "glovebox.case.seconds";
  private static final String AROUND_TESTS = "glovebox.silence.minutes";
  private static final int STATUS = 70;
  private static final Duration LOOKS_EACH = Duration.ofMillis(100);

  private final PrintStream told;
  private final Runnable end;
  private final BooleanSupplier isExcused;
  private Duration ofATest;
  private Duration around;
  private volatile Duration limit;
  private volatile String last = "the run";
  private volatile long lastAt = System.nanoTime();
  private Thread watch;

  /** Surefire's own stream would lose at the end what it was given last. */
  public SilentRun() {
    this(
        new PrintStream(new FileOutputStream(FileDescriptor.err)),
        () -> Runtime.getRuntime().halt(STATUS),
        Turn::isWaitedFor);
  }

  /**
   * @param isExcused whether what is silent now is none of this run's tests
   */
  SilentRun(PrintStream told, Runnable end, BooleanSupplier isExcused) {
    this.told = told;
    this.end = end;
    this.isExcused = isExcused;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    watch(
        Duration.ofSeconds(number(plan, OF_A_TEST)),
        Duration.ofMinutes(number(plan, AROUND_TESTS)));
  }

  private static long number(TestPlan plan, String parameter) {
    return plan.getConfigurationParameters().get(parameter).map(Long::parseLong).orElseThrow();
  }

  /**
   * From now on.
   *
   * @param ofATest how long one may take that says nothing else of itself
   * @param around how long what comes before and after it may take besides
   */
  void watch(Duration ofATest, Duration around) {
    this.ofATest = ofATest;
    this.around = around;
    this.limit = ofATest.plus(around);
    note("the run");
    watch = new Thread(this::awaitSilence, "silent run");
    watch.setDaemon(true);
    watch.start();
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    watch.interrupt();
  }

  /** A case of a factory has no source, and the limit of its factory. */
  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.getSource().isPresent()) {
      limit = OwnLimit.of(test).orElse(ofATest).plus(around);
    }
    note("the beginning of " + test.getUniqueId());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    note("the end of " + test.getUniqueId());
  }

  private void note(String what) {
    last = what;
    lastAt = System.nanoTime();
  }

  private void awaitSilence() {
    while (System.nanoTime() - lastAt < limit.toNanos()) {
      try {
        Thread.sleep(LOOKS_EACH);
      } catch (InterruptedException e) {
        return;
      }
      if (isExcused.getAsBoolean()) {
        lastAt = System.nanoTime();
      }
    }
    tell();
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    end.run();
  }

  private void tell() {
    told.println(
        "Nothing has begun or ended for " + limit.toSeconds() + " s. The last was " + last + ".");
    for (Map.Entry<Thread, StackTraceElement[]> thread : Thread.getAllStackTraces().entrySet()) {
      told.println(thread.getKey() + stack(thread.getValue()));
    }
    ProcessHandle.current()
        .descendants()
        .forEach(process -> told.println(process.pid() + " " + process.info()));
    told.flush();
  }

  private static String stack(StackTraceElement[] stack) {
    return Arrays.stream(stack).map(frame -> "\n    at " + frame).collect(Collectors.joining());
  }
}
