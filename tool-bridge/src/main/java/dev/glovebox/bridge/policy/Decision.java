package dev.glovebox.bridge.policy;

/** What the policy says about one call, with the name of the rule that said it. */
public sealed interface Decision {
  String rule();

  record Allow(String rule) implements Decision {}

  record Ask(String rule) implements Decision {}

  /** Denied; {@code reason} is for the script to read. */
  record Deny(String rule, String reason) implements Decision {}
}
