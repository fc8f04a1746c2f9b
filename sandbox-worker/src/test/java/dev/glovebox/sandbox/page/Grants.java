package dev.glovebox.sandbox.page;

/** Reads grants that a test expects to be given. */
public final class Grants {
  private Grants() {}

  public static <T, W> T value(Grant<T, W> grant) {
    return switch (grant) {
      case Grant.Granted<T, W> granted -> granted.value();
      case Grant.Refused<T, W> refused -> throw new AssertionError(refused.why().toString());
    };
  }
}
