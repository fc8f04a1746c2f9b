package dev.glovebox.bridge.policy;

import java.util.Optional;
import java.util.function.Function;

/** Speaks as a function of the developer says; a function that returns empty is silent. */
public record FunctionRule(String name, Function<PolicyCall, Optional<Verdict>> function)
    implements PolicyRule {
  @Override
  public Optional<Verdict> judge(PolicyCall call) {
    return function.apply(call);
  }
}
