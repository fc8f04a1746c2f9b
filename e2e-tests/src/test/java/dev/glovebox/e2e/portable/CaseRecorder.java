package dev.glovebox.e2e.portable;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Notes what JUnit would call, and keeps it from being called. JUnit finds it as a service and lets
 * it take part only where {@link JupiterCases} asks for that.
 */
public final class CaseRecorder implements InvocationInterceptor {
  /** What is noted by the listing that runs in this thread. */
  static final ThreadLocal<RecordedCases> NOTES = new ThreadLocal<>();

  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Constructor<T>> call,
      ExtensionContext context)
      throws Throwable {
    if (call.getExecutable().getDeclaringClass().getEnclosingClass() == null
        && !call.getArguments().isEmpty()) {
      NOTES.get().complain(call.getTargetClass(), "its constructor takes parameters");
    }
    return invocation.proceed();
  }

  @Override
  public void interceptBeforeAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context) {
    invocation.skip();
    NOTES.get().complain(call.getTargetClass(), "it uses @BeforeAll");
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context) {
    invocation.skip();
    NOTES.get().inCase(context).before().add(call.getExecutable());
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context) {
    invocation.skip();
    NOTES.get().inCase(context).tests(call);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context) {
    invocation.skip();
    NOTES.get().inCase(context).tests(call);
  }

  /** Only a factory's own run says how many tests it makes. */
  @Override
  @SuppressWarnings("unchecked")
  public <T> T interceptTestFactoryMethod(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context) {
    invocation.skip();
    NOTES.get().complain(call.getTargetClass(), "it uses @TestFactory");
    return (T) Stream.empty();
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context) {
    invocation.skip();
    NOTES.get().inCase(context).after().add(call.getExecutable());
  }

  @Override
  public void interceptAfterAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context) {
    invocation.skip();
    NOTES.get().complain(call.getTargetClass(), "it uses @AfterAll");
  }
}
