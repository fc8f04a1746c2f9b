package dev.glovebox.client.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.policy.PatternRule;
import dev.glovebox.bridge.policy.Policy;
import dev.glovebox.bridge.policy.Verdict;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.client.play.PlayedClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleWatchTest {
  private final Catalogue catalogue = new Catalogue();
  private final PlayedClock clock = new PlayedClock();
  private final List<String> told = new ArrayList<>();
  private final RuleWatch watch =
      new RuleWatch(
          new Policy(List.of(new PatternRule(Verdict.DENY, "bank.closeAcount"))),
          catalogue,
          clock,
          unmet -> told.add(unmet.rule() + " -> " + unmet.nearest()));

  RuleWatchTest() {
    catalogue.onChange(watch::changed);
  }

  private void add(String namespace, String... functions) {
    List<ToolDefinition> tools = new ArrayList<>();
    for (String function : functions) {
      tools.add(new ToolDefinition(function, "", null, null, true, (call, answer) -> {}));
    }
    catalogue.add(new FunctionsSource(namespace, "", tools));
    clock.pass(1);
  }

  @Test
  void ruleIsToldOnceThereAreFunctions() {
    clock.pass(1);
    assertEquals(List.of(), told);
    add("crm", "find");
    assertEquals(List.of("deny bank.closeAcount -> "), told);
  }

  @Test
  void firstScriptHasItToldWhereThereIsNoFunctionAtAll() {
    watch.scriptStarts();
    watch.scriptStarts();
    clock.pass(1);
    assertEquals(List.of("deny bank.closeAcount -> "), told);
  }

  @Test
  void sourceThatComesLaterShowsWhatWasMeant() {
    add("crm", "find");
    add("desk", "open");
    add("bank", "closeAccount");
    add("more", "things");
    assertEquals(
        List.of("deny bank.closeAcount -> ", "deny bank.closeAcount -> bank.close_account"), told);
  }

  @Test
  void ruleThatHasMetItsFunctionIsNotToldWhenThatGoes() {
    add("bank", "close_acount");
    catalogue.remove("functions:bank");
    add("crm", "find");
    assertEquals(List.of(), told);
  }

  @Test
  void sourceThatComesInTheMiddleIsLookedAtToo() {
    catalogue.add(new FunctionsSource("crm", "", List.of(function("find"))));
    clock.settle();
    catalogue.add(new FunctionsSource("bank", "", List.of(function("close_account"))));
    clock.pass(5);
    assertEquals(List.of("deny bank.closeAcount -> bank.close_account"), told);
  }

  private static ToolDefinition function(String name) {
    return new ToolDefinition(name, "", null, null, true, (call, answer) -> {});
  }
}
