package dev.glovebox.e2e.harness.time;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/** How long a test may take, where it or its class says so itself. */
final class OwnLimit {
  private OwnLimit() {}

  static Optional<Duration> of(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .flatMap(source -> of(source.getJavaMethod()));
  }

  static Optional<Duration> of(Method test) {
    return on(test).or(() -> on(test.getDeclaringClass()));
  }

  private static Optional<Duration> on(AnnotatedElement said) {
    return AnnotationSupport.findAnnotation(said, Timeout.class)
        .map(limit -> Duration.of(limit.value(), limit.unit().toChronoUnit()));
  }
}
