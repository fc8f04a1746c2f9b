package dev.glovebox.bridge.policy;

/** What the policy says about one call, with the name of the rule that said it. */
public sealed interface Decision {
  String rule();

  record Allow(String rule) implements Decision {}

  record Ask(String rule) implements Decision {}

  /** Denied; {@code reason} is for the script to read. */
  record Deny(String rule, String reason) implements Decision {}

  /**
   * No rule denies it, but a quota is used up.
   *
   * @param isForThisRun whether waiting helps nothing: the quota is one of the run
   * @param reason for the script to read
   * @param hint what the script may do about it
   */
  record Exhausted(String rule, boolean isForThisRun, String reason, String hint)
      implements Decision {}
}
