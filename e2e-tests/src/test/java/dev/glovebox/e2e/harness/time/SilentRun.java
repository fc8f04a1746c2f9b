package dev.glovebox.e2e.harness.time;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
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
 * <p>JUnit finds it as a service.
 */
public final class SilentRun implements TestExecutionListener {
  private static final String LIMIT = "glovebox.silence.minutes";
  private static final int STATUS = 70;

  private final PrintStream told;
  private final Runnable end;
  private volatile String last = "the run";
  private volatile long lastAt = System.nanoTime();
  private Thread watch;

  /** Surefire's own stream would lose at the end what it was given last. */
  public SilentRun() {
    this(
        new PrintStream(new FileOutputStream(FileDescriptor.err)),
        () -> Runtime.getRuntime().halt(STATUS));
  }

  SilentRun(PrintStream told, Runnable end) {
    this.told = told;
    this.end = end;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    long minutes = plan.getConfigurationParameters().get(LIMIT).map(Long::parseLong).orElseThrow();
    watch(Duration.ofMinutes(minutes));
  }

  /** From now on. */
  void watch(Duration limit) {
    note("the run");
    watch = new Thread(() -> waitFor(limit), "silent run");
    watch.setDaemon(true);
    watch.start();
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    watch.interrupt();
  }

  @Override
  public void executionStarted(TestIdentifier test) {
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

  private void waitFor(Duration limit) {
    long left = limit.toNanos();
    while (left > 0) {
      try {
        Thread.sleep(Duration.ofNanos(left));
      } catch (InterruptedException e) {
        return;
      }
      left = limit.toNanos() - (System.nanoTime() - lastAt);
    }
    tell(limit);
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    end.run();
  }

  private void tell(Duration limit) {
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
