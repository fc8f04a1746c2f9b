package org.junit.jupiter.api.function;

/** JUnit's interface of this name. */
@FunctionalInterface
public interface Executable {
  void execute() throws Throwable;
}
