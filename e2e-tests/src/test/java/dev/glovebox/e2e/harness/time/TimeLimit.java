package dev.glovebox.e2e.harness.time;

import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/**
 * How long one case of a factory may take: JUnit limits the methods of a class, and not the cases
 * that a method makes. It lives as long as its factory. The cases share a page, so none is tried on
 * one that has hung.
 */
public final class TimeLimit {
  private static final Namespace NAMESPACE = Namespace.create(TimeLimit.class);

  private final Duration limit;
  private String hung;

  private TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /** The limit of the factory whose case this is, which is that of a test method. */
  public static TimeLimit of(ExtensionContext test) {
    ExtensionContext factory = test.getParent().orElseThrow();
    return factory
        .getStore(NAMESPACE)
        .computeIfAbsent(
            TimeLimit.class,
            key ->
                new TimeLimit(
                    test.getConfigurationParameter("glovebox.case.seconds", Long::valueOf)
                        .map(Duration::ofSeconds)
                        .orElseThrow()),
            TimeLimit.class);
  }

  public void keep(Invocation<Void> step, String name) throws Throwable {
    if (hung != null) {
      step.skip();
      throw new AssertionError("Not tried, because the page hung in: " + hung);
    }
    Deadline.Interruption interruption = Deadline.interruptionIn(limit);
    try {
      step.proceed();
    } catch (Throwable failure) {
      throw interruption.cancel() ? failure : tookTooLong(name, failure);
    } finally {
      interruption.cancel();
      Thread.interrupted();
    }
  }

  private AssertionError tookTooLong(String name, Throwable failure) {
    hung = name;
    return new AssertionError("It took longer than " + limit.toSeconds() + " s.", failure);
  }
}
