package dev.glovebox.e2e.harness;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;

@Tag("house")
@ExtendWith(FirstTryTest.Cases.class)
class FirstTryTest {
  private static ExtensionContext running;

  /** The cases have no tags of their own. */
  static final class Cases implements InvocationInterceptor {
    @Override
    public void interceptDynamicTest(
        Invocation<Void> step, DynamicTestInvocationContext called, ExtensionContext test)
        throws Throwable {
      running = test;
      step.proceed();
    }
  }

  @TestFactory
  @Tag("confinement")
  Stream<DynamicTest> caseOfAWallHasOneTry() {
    return Stream.of(
        dynamicTest("one that fails", () -> assertThrows(AssertionError.class, this::tryTwice)),
        dynamicTest("one beside it", () -> assertDoesNotThrow(() -> FirstTry.judge(running))));
  }

  @TestFactory
  @Tag("confinement")
  @Tag("timed-beside-others")
  Stream<DynamicTest> caseOfAWallThatMeasuresTimeHasTwo() {
    return anyOtherHasTwo();
  }

  @TestFactory
  Stream<DynamicTest> anyOtherHasTwo() {
    return Stream.of(dynamicTest("one that fails", () -> assertDoesNotThrow(this::tryTwice)));
  }

  private void tryTwice() {
    FirstTry.judge(running);
    FirstTry.failed(running);
    FirstTry.judge(running);
  }
}
