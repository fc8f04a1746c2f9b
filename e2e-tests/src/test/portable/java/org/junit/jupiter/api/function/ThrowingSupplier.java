package org.junit.jupiter.api.function;

/** JUnit's interface of this name. */
@FunctionalInterface
public interface ThrowingSupplier<T> {
  T get() throws Throwable;
}
