package org.junit.jupiter.api;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.function.Executable;

/**
 * JUnit's assertions that the tests of pure code use, for where JUnit itself cannot be compiled. A
 * test that needs another one adds it here.
 */
public final class Assertions {
  private Assertions() {}

  public static void assertEquals(int expected, int actual) {
    if (!(expected == actual)) {
      throw failure(null, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(int expected, int actual, String message) {
    if (!(expected == actual)) {
      throw failure(message, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(int expected, int actual, Supplier<String> message) {
    if (!(expected == actual)) {
      throw failure(message.get(), "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(long expected, long actual) {
    if (!(expected == actual)) {
      throw failure(null, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(long expected, long actual, String message) {
    if (!(expected == actual)) {
      throw failure(message, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(long expected, long actual, Supplier<String> message) {
    if (!(expected == actual)) {
      throw failure(message.get(), "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(char expected, char actual) {
    if (!(expected == actual)) {
      throw failure(null, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(char expected, char actual, String message) {
    if (!(expected == actual)) {
      throw failure(message, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(char expected, char actual, Supplier<String> message) {
    if (!(expected == actual)) {
      throw failure(message.get(), "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(double expected, double actual) {
    if (!(Double.valueOf(expected).equals(actual))) {
      throw failure(null, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(double expected, double actual, String message) {
    if (!(Double.valueOf(expected).equals(actual))) {
      throw failure(message, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(double expected, double actual, Supplier<String> message) {
    if (!(Double.valueOf(expected).equals(actual))) {
      throw failure(message.get(), "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(double expected, double actual, double delta) {
    if (!(Math.abs(expected - actual) <= delta)) {
      throw failure(null, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(double expected, double actual, double delta, String message) {
    if (!(Math.abs(expected - actual) <= delta)) {
      throw failure(message, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(
      double expected, double actual, double delta, Supplier<String> message) {
    if (!(Math.abs(expected - actual) <= delta)) {
      throw failure(message.get(), "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(Object expected, Object actual) {
    if (!(Objects.equals(expected, actual))) {
      throw failure(null, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(Object expected, Object actual, String message) {
    if (!(Objects.equals(expected, actual))) {
      throw failure(message, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertEquals(Object expected, Object actual, Supplier<String> message) {
    if (!(Objects.equals(expected, actual))) {
      throw failure(message.get(), "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertNotEquals(Integer unexpected, Integer actual) {
    if (!(!Objects.equals(unexpected, actual))) {
      throw failure(null, "expected: not equal but was: <" + actual + ">");
    }
  }

  public static void assertNotEquals(Integer unexpected, Integer actual, String message) {
    if (!(!Objects.equals(unexpected, actual))) {
      throw failure(message, "expected: not equal but was: <" + actual + ">");
    }
  }

  public static void assertNotEquals(Integer unexpected, Integer actual, Supplier<String> message) {
    if (!(!Objects.equals(unexpected, actual))) {
      throw failure(message.get(), "expected: not equal but was: <" + actual + ">");
    }
  }

  public static void assertNotEquals(Object unexpected, Object actual) {
    if (!(!Objects.equals(unexpected, actual))) {
      throw failure(null, "expected: not equal but was: <" + actual + ">");
    }
  }

  public static void assertNotEquals(Object unexpected, Object actual, String message) {
    if (!(!Objects.equals(unexpected, actual))) {
      throw failure(message, "expected: not equal but was: <" + actual + ">");
    }
  }

  public static void assertNotEquals(Object unexpected, Object actual, Supplier<String> message) {
    if (!(!Objects.equals(unexpected, actual))) {
      throw failure(message.get(), "expected: not equal but was: <" + actual + ">");
    }
  }

  public static void assertSame(Object expected, Object actual) {
    if (!(expected == actual)) {
      throw failure(null, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertSame(Object expected, Object actual, String message) {
    if (!(expected == actual)) {
      throw failure(message, "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertSame(Object expected, Object actual, Supplier<String> message) {
    if (!(expected == actual)) {
      throw failure(message.get(), "expected: <" + expected + "> but was: <" + actual + ">");
    }
  }

  public static void assertNotSame(Object unexpected, Object actual) {
    if (!(unexpected != actual)) {
      throw failure(null, "expected: not same but was: <" + actual + ">");
    }
  }

  public static void assertNotSame(Object unexpected, Object actual, String message) {
    if (!(unexpected != actual)) {
      throw failure(message, "expected: not same but was: <" + actual + ">");
    }
  }

  public static void assertNotSame(Object unexpected, Object actual, Supplier<String> message) {
    if (!(unexpected != actual)) {
      throw failure(message.get(), "expected: not same but was: <" + actual + ">");
    }
  }

  public static void assertNull(Object actual) {
    if (!(actual == null)) {
      throw failure(null, "expected: <null> but was: <" + actual + ">");
    }
  }

  public static void assertNull(Object actual, String message) {
    if (!(actual == null)) {
      throw failure(message, "expected: <null> but was: <" + actual + ">");
    }
  }

  public static void assertNull(Object actual, Supplier<String> message) {
    if (!(actual == null)) {
      throw failure(message.get(), "expected: <null> but was: <" + actual + ">");
    }
  }

  public static void assertNotNull(Object actual) {
    if (!(actual != null)) {
      throw failure(null, "expected: not <null>");
    }
  }

  public static void assertNotNull(Object actual, String message) {
    if (!(actual != null)) {
      throw failure(message, "expected: not <null>");
    }
  }

  public static void assertNotNull(Object actual, Supplier<String> message) {
    if (!(actual != null)) {
      throw failure(message.get(), "expected: not <null>");
    }
  }

  public static void assertTrue(boolean condition) {
    if (!(condition)) {
      throw failure(null, "expected: <true> but was: <false>");
    }
  }

  public static void assertTrue(boolean condition, String message) {
    if (!(condition)) {
      throw failure(message, "expected: <true> but was: <false>");
    }
  }

  public static void assertTrue(boolean condition, Supplier<String> message) {
    if (!(condition)) {
      throw failure(message.get(), "expected: <true> but was: <false>");
    }
  }

  public static void assertFalse(boolean condition) {
    if (!(!condition)) {
      throw failure(null, "expected: <false> but was: <true>");
    }
  }

  public static void assertFalse(boolean condition, String message) {
    if (!(!condition)) {
      throw failure(message, "expected: <false> but was: <true>");
    }
  }

  public static void assertFalse(boolean condition, Supplier<String> message) {
    if (!(!condition)) {
      throw failure(message.get(), "expected: <false> but was: <true>");
    }
  }

  public static void assertArrayEquals(Object[] expected, Object[] actual) {
    if (!(Arrays.equals(expected, actual))) {
      throw failure(
          null,
          "expected: <"
              + Arrays.toString(expected)
              + "> but was: <"
              + Arrays.toString(actual)
              + ">");
    }
  }

  public static void assertArrayEquals(Object[] expected, Object[] actual, String message) {
    if (!(Arrays.equals(expected, actual))) {
      throw failure(
          message,
          "expected: <"
              + Arrays.toString(expected)
              + "> but was: <"
              + Arrays.toString(actual)
              + ">");
    }
  }

  public static void assertArrayEquals(
      Object[] expected, Object[] actual, Supplier<String> message) {
    if (!(Arrays.equals(expected, actual))) {
      throw failure(
          message.get(),
          "expected: <"
              + Arrays.toString(expected)
              + "> but was: <"
              + Arrays.toString(actual)
              + ">");
    }
  }

  public static <T> T assertInstanceOf(Class<T> type, Object actual) {
    return assertInstanceOf(type, actual, (String) null);
  }

  @SuppressWarnings("unchecked")
  public static <T> T assertInstanceOf(Class<T> type, Object actual, String message) {
    if (!type.isInstance(actual)) {
      throw failure(
          message, "expected an instance of: <" + type.getName() + "> but was: " + actual);
    }
    return (T) actual;
  }

  public static <T extends Throwable> T assertThrows(Class<T> type, Executable action) {
    return assertThrows(type, action, (String) null);
  }

  @SuppressWarnings("unchecked")
  public static <T extends Throwable> T assertThrows(
      Class<T> type, Executable action, String message) {
    try {
      action.execute();
    } catch (Throwable thrown) {
      if (type.isInstance(thrown)) {
        return (T) thrown;
      }
      throw failure(message, "expected: <" + type.getName() + "> but was: " + thrown);
    }
    throw failure(message, "expected to be thrown: <" + type.getName() + "> but nothing was");
  }

  public static void assertAll(Executable... assertions) {
    StringBuilder told = new StringBuilder();
    for (Executable assertion : assertions) {
      try {
        assertion.execute();
      } catch (Throwable failure) {
        told.append('\n').append(failure);
      }
    }
    if (!told.isEmpty()) {
      throw failure(null, told.toString());
    }
  }

  public static void assertTimeout(Duration limit, Executable action) throws Throwable {
    long start = System.currentTimeMillis();
    action.execute();
    long ms = System.currentTimeMillis() - start;
    if (ms > limit.toMillis()) {
      throw failure(null, "took " + ms + " ms of " + limit.toMillis());
    }
  }

  /** A tab has one thread: what takes too long is told when it ends. */
  public static void assertTimeoutPreemptively(Duration limit, Executable action) throws Throwable {
    assertTimeout(limit, action);
  }

  public static <V> V fail(String message) {
    throw failure(message, "failed");
  }

  private static AssertionError failure(String message, String told) {
    return new AssertionError(message == null ? told : message + " ==> " + told);
  }
}
