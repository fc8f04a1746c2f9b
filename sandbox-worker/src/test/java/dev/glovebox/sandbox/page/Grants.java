package dev.glovebox.sandbox.page;

/** Reads grants that a test expects to be given. */
final class Grants {
  private Grants() {}

  static <T> T value(Grant<T, String> grant) {
    return switch (grant) {
      case Grant.Granted<T, String> granted -> granted.value();
      case Grant.Refused<T, String> refused -> throw new AssertionError(refused.why());
    };
  }
}
