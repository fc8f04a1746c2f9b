package dev.glovebox.e2e.portable;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** One test case as JUnit would run it: the calls in their order, the parameters already read. */
final class RecordedCase {
  private final String displayName;
  private final List<Method> before = new ArrayList<>();
  private final List<Method> after = new ArrayList<>();
  private Class<?> testClass;
  private Method test;
  private List<Object> arguments = List.of();
  private int row;

  RecordedCase(String displayName) {
    this.displayName = displayName;
  }

  void tests(ReflectiveInvocationContext<Method> call) {
    testClass = call.getTargetClass();
    test = call.getExecutable();
    arguments = call.getArguments();
  }

  /** Says which of its method's cases this is, from zero on. */
  void isRow(int number) {
    row = number;
  }

  Class<?> testClass() {
    return testClass;
  }

  Method test() {
    return test;
  }

  List<Object> arguments() {
    return arguments;
  }

  int row() {
    return row;
  }

  List<Method> before() {
    return before;
  }

  List<Method> after() {
    return after;
  }

  /** The class and the method, as the list of exceptions names them. */
  String method() {
    return testClass.getName() + "#" + test.getName();
  }

  /** The class, the method and the parameters, as a person wants to be told. */
  String title() {
    return test.getParameterCount() == 0 ? method() : method() + " " + displayName;
  }
}
