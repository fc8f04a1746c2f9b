package dev.glovebox.e2e.portable;

/** A test cannot run compiled as it stands; the message says what its author can do. */
final class NotPortable extends AssertionError {
  private static final long serialVersionUID = 1;

  /** What can be done, whatever the reason. */
  static final String REMEDY =
      "Tests of pure code run twice: on the JVM, and compiled by TeaVM in a browser"
          + " (CONTRIBUTING.md says how)."
          + " Write the test without what is missing there, add it to the stand-ins in "
          + StandIns.FOLDER
          + " if it is a part of JUnit, or add the class or the method to "
          + Exceptions.FILE
          + " with the reason.";

  NotPortable(String test, String reason) {
    super(test + " cannot run compiled: " + reason + ". " + REMEDY);
  }
}
