package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.tool.Tool;
import java.util.Optional;

/**
 * Speaks about every tool of one source. What is allowed is allowed by the source's id alone; what
 * is refused or asked about is so in every spelling of it.
 */
public record SourceRule(Verdict verdict, String source) implements PolicyRule, NamingRule {
  @Override
  public String name() {
    return verdict.word() + " source " + source;
  }

  @Override
  public String naming() {
    return source;
  }

  @Override
  public boolean means(Tool tool) {
    return tool.source().equals(source)
        || (verdict != Verdict.ALLOW
            && PythonName.key(tool.source()).equals(PythonName.key(source)));
  }

  @Override
  public Optional<Verdict> judge(PolicyCall call) {
    return means(call.tool()) ? Optional.of(verdict) : Optional.empty();
  }
}
