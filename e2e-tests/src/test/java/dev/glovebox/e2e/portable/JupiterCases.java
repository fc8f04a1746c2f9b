package dev.glovebox.e2e.portable;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What JUnit runs of some test classes, found out by JUnit itself: it goes through all of them, and
 * {@link CaseRecorder} notes each case instead of letting it happen.
 *
 * @param cases what the recorder noted
 * @param number how many tests JUnit itself says it has run, which is counted apart
 */
record JupiterCases(List<RecordedCase> cases, int number) {

  /** Fails where a class has what the table has no place for. */
  static JupiterCases of(List<Class<?>> testClasses) {
    RecordedCases notes = new RecordedCases();
    Counter counter = new Counter();
    CaseRecorder.NOTES.set(notes);
    try {
      LauncherFactory.create().execute(request(testClasses), counter);
    } finally {
      CaseRecorder.NOTES.remove();
    }
    notes.complaints().stream()
        .findFirst()
        .ifPresent(
            complaint -> {
              throw new NotPortable(complaint.testClass(), complaint.reason());
            });
    counter.failures.stream()
        .findFirst()
        .ifPresent(
            failure -> {
              throw new AssertionError("JUnit could not list the tests.", failure);
            });
    return new JupiterCases(notes.list(), counter.number);
  }

  private static LauncherDiscoveryRequest request(List<Class<?>> testClasses) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(testClasses.stream().map(testClass -> selectClass(testClass)).toList())
        .filters(includeClassNamePatterns(".*"))
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
        .build();
  }

  private static final class Counter implements TestExecutionListener {
    private final List<Throwable> failures = new ArrayList<>();
    private int number;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        number++;
      }
      if (result.getStatus() != Status.SUCCESSFUL) {
        failures.add(result.getThrowable().orElseThrow());
      }
    }
  }
}
