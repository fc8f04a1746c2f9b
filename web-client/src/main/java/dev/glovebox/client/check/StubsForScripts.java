package dev.glovebox.client.check;

/** What scripts are checked against. Lives as long as its checker. */
@FunctionalInterface
public interface StubsForScripts {
  /** The stubs for a script of that text, as {@code inspect} shows them. */
  String of(String code);

  /** Whether all that the script may call only reads: then nothing is lost when it fails. */
  default boolean readsOnly(String code) {
    return false;
  }
}
