package dev.glovebox.bridge.policy;

import java.util.Optional;

/** Speaks about tools whose source says that they only read. */
public record ReadOnlyRule(Verdict verdict) implements PolicyRule {
  @Override
  public String name() {
    return verdict.word() + " read-only";
  }

  @Override
  public Optional<Verdict> judge(PolicyCall call) {
    return call.tool().readOnly() ? Optional.of(verdict) : Optional.empty();
  }
}
