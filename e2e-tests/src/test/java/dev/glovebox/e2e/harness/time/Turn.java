package dev.glovebox.e2e.harness.time;

/**
 * The running test's turn on the machine, which it shares with the tests of the other processes
 * unless it measures time. There is one in each JVM, because one test at a time runs in it.
 */
public final class Turn {
  private static volatile boolean isWaiting;
  private static Quiet now;

  private Turn() {}

  public static void begin(boolean isAlone) {
    isWaiting = true;
    try {
      now = isAlone ? Quiet.alone() : Quiet.shared();
    } finally {
      isWaiting = false;
    }
  }

  /** Whether a test stands in the door, for as long as others take. */
  static boolean isWaitedFor() {
    return isWaiting;
  }

  public static void end() {
    if (now != null) {
      now.close();
      now = null;
    }
  }

  /**
   * Does what measures time beside other tests, which take their part of the machine; what fails
   * there is done once more while no other test runs, and that decides.
   */
  public static void sharedThenAlone(Runnable measuring) {
    try {
      measuring.run();
    } catch (AssertionError late) {
      alone(measuring);
    }
  }

  /** Does what measures time while no other test runs. */
  public static void alone(Runnable measuring) {
    end();
    begin(true);
    try {
      measuring.run();
    } finally {
      end();
      begin(false);
    }
  }
}
