package dev.glovebox.bridge.policy;

import java.util.Optional;

/** Speaks about every tool of one source. */
public record SourceRule(Verdict verdict, String source) implements PolicyRule {
  @Override
  public String name() {
    return verdict.word() + " source " + source;
  }

  @Override
  public Optional<Verdict> judge(PolicyCall call) {
    return call.tool().source().equals(source) ? Optional.of(verdict) : Optional.empty();
  }
}
