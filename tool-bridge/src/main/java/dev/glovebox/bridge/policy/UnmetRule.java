package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.tool.Tool;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that speaks about no function at all: a misspelt denial would otherwise deny nothing
 * without a word.
 *
 * @param rule {@code deny bank.close}
 * @param nearest what it may have meant; empty when nothing is near
 */
public record UnmetRule(String rule, String nearest) {

  /** Empty when the rule speaks about one of the tools. */
  public static Optional<UnmetRule> of(NamingRule rule, List<Tool> tools) {
    for (Tool tool : tools) {
      if (rule.means(tool)) {
        return Optional.empty();
      }
    }
    return Optional.of(new UnmetRule(rule.name(), nearest(rule, tools)));
  }

  /** For the developer to read. */
  public String message() {
    String end = nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
    return "the policy rule \"" + rule + "\" means no function that is there" + end;
  }

  private static String nearest(NamingRule rule, List<Tool> tools) {
    boolean isOfSource = rule instanceof SourceRule;
    Set<String> names = TreeInOrder.set();
    for (Tool tool : tools) {
      names.add(isOfSource ? tool.source() : tool.name().qualified());
    }
    String whole = first(names, withoutStars(rule.naming()));
    return !whole.isEmpty() || isOfSource ? whole : inNearestNamespace(rule.naming(), tools);
  }

  /** The pattern with the namespace that was probably meant. */
  private static String inNearestNamespace(String pattern, List<Tool> tools) {
    int dot = pattern.indexOf('.');
    if (dot < 1) {
      return "";
    }
    Set<String> namespaces = TreeInOrder.set();
    tools.forEach(tool -> namespaces.add(tool.name().namespace()));
    String namespace = first(namespaces, withoutStars(pattern.substring(0, dot)));
    return namespace.isEmpty() ? "" : namespace + pattern.substring(dot);
  }

  private static String first(Set<String> names, String wanted) {
    List<String> nearest = new NearestNames(names).to(wanted, 1);
    return nearest.isEmpty() ? "" : nearest.get(0);
  }

  private static String withoutStars(String pattern) {
    return pattern.replace("*", "");
  }
}
