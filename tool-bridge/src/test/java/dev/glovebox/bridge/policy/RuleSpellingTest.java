package dev.glovebox.bridge.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSpellingTest {
  private static final List<String> WORDS =
      List.of("close", "Account", "get", "HTTP", "list", "größe", "2", "class", "客户", "T42", "pay");
  private static final List<String> JOINTS = List.of("", "_", "-", ".", " ", "/");

  private final Catalogue catalogue = new Catalogue();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bank.close_account",
        "bank.closeAccount",
        "bank.CloseAccount",
        "bank.close-account",
        "Bank.close_account",
        "*.closeAccount",
        "BANK.*",
        "bank.close*",
        "b*.CLOSE_*",
        "closeAccount",
      })
  void ruleThatHoldsBackHoldsInTheSpellingOfTheDeveloper(String pattern) {
    Tool tool = closeAccount();
    assertTrue(new PatternRule(Verdict.DENY, pattern).means(tool));
    assertTrue(new PatternRule(Verdict.ASK, pattern).means(tool));
    assertTrue(new CallBudget(new RulePattern(pattern), 1).means(tool));
    assertTrue(new RateLimit(new RulePattern(pattern), 1, 1).means(tool));
    assertEquals(
        pattern.equals("bank.close_account") || pattern.equals("bank.close*"),
        new PatternRule(Verdict.ALLOW, pattern).means(tool));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bank.close", "ban.*", "bank", "", "*.close", "bank.closeAccounts", "!", "."})
  void ruleMeansNothingElse(String pattern) {
    assertFalse(new PatternRule(Verdict.DENY, pattern).means(closeAccount()));
  }

  @Test
  void sourceIsHeldBackInEverySpellingAndAllowedInOne() {
    Tool tool = closeAccount();
    assertTrue(new SourceRule(Verdict.DENY, "BANK").means(tool));
    assertTrue(new SourceRule(Verdict.ASK, "Bank").means(tool));
    assertFalse(new SourceRule(Verdict.ALLOW, "BANK").means(tool));
    assertTrue(new SourceRule(Verdict.ALLOW, "bank").means(tool));
  }

  @Test
  void whateverSpellingFindsAFunctionItsRulesHold() {
    Random random = new Random(7);
    int found = 0;
    for (int round = 0; round < 400; round++) {
      String namespace = name(random);
      String function = name(random);
      Catalogue one = new Catalogue();
      one.add(Tools.source(namespace, Tools.definition(function), Tools.definition("other")));
      for (int i = 0; i < 20; i++) {
        String spelling = respelt(random, namespace, function);
        Tool tool = one.find(spelling);
        if (tool != null) {
          found++;
          assertHeld(tool, spelling, namespace + "." + function);
        }
      }
      Tool written = one.find(function);
      if (written != null && namespace.indexOf('.') < 0) {
        assertHeld(written, namespace + "." + function, "as the developer wrote it");
      }
    }
    assertTrue(found > 2_000, "spellings that found a function: " + found);
  }

  /**
   * {@code inspect} takes a namespace alone; Python and {@code names} take whole names as above.
   */
  @Test
  void whateverSpellingFindsANamespaceItsRulesHold() {
    Random random = new Random(11);
    int found = 0;
    for (int round = 0; round < 400; round++) {
      String namespace = name(random);
      Catalogue one = new Catalogue();
      one.add(Tools.source(namespace, Tools.definition(name(random)), Tools.definition("a b")));
      for (int i = 0; i < 10; i++) {
        String spelling = respelt(random, namespace);
        if (spelling.isEmpty() || spelling.indexOf('.') >= 0 || one.namespace(spelling) == null) {
          continue;
        }
        found++;
        for (Tool tool : one.namespace(spelling).tools()) {
          assertHeld(tool, spelling + ".*", namespace);
          assertHeld(tool, spelling + "." + tool.name().function(), namespace);
        }
      }
    }
    assertTrue(found > 1_000, "spellings that found a namespace: " + found);
  }

  @Test
  void ruleThatMeansNoFunctionIsToldWithTheNearestName() {
    closeAccount();
    List<Tool> tools = List.copyOf(catalogue.named("bank").tools());
    assertEquals(Optional.empty(), unmet("bank.closeAccount", tools));
    assertEquals(
        Optional.of(
            "the policy rule \"deny bank.close_acount\" means no function that is there;"
                + " did you mean bank.close_account?"),
        unmet("bank.close_acount", tools));
    assertEquals(
        Optional.of(
            "the policy rule \"deny bnk.pay*\" means no function that is there;"
                + " did you mean bank.pay*?"),
        unmet("bnk.pay*", tools));
    assertEquals(
        Optional.of("the policy rule \"deny weather.*\" means no function that is there"),
        unmet("weather.*", tools));
  }

  @Test
  void allowanceInAnotherSpellingIsToldWithTheRightOne() {
    closeAccount();
    assertEquals(
        Optional.of(new UnmetRule("allow bank.closeAccount", "bank.close_account")),
        UnmetRule.of(
            new PatternRule(Verdict.ALLOW, "bank.closeAccount"),
            List.copyOf(catalogue.named("bank").tools())));
  }

  private static Optional<String> unmet(String pattern, List<Tool> tools) {
    return UnmetRule.of(new PatternRule(Verdict.DENY, pattern), tools).map(UnmetRule::message);
  }

  private Tool closeAccount() {
    catalogue.add(Tools.source("bank", Tools.definition("closeAccount")));
    return catalogue.find("bank.closeAccount");
  }

  private static void assertHeld(Tool tool, String spelling, String of) {
    PolicyCall call = new PolicyCall("r", "c", tool, "{}", "");
    List<Quota> quotas = new ArrayList<>(List.of(new CallBudget(new RulePattern(spelling), 1)));
    Policy denies = new Policy(List.of(new PatternRule(Verdict.DENY, spelling)));
    assertInstanceOf(Decision.Deny.class, denies.decide(call), spelling + " of " + of);
    Policy budget = new Policy(List.of(new PatternRule(Verdict.ALLOW, "*")), quotas);
    assertInstanceOf(Decision.Allow.class, budget.admit(call, 0));
    assertInstanceOf(Decision.Exhausted.class, budget.admit(call, 0), spelling + " of " + of);
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i <= random.nextInt(3); i++) {
      name.append(i == 0 ? "" : JOINTS.get(random.nextInt(JOINTS.size())));
      name.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return name.toString();
  }

  /** With or without its namespace, in other cases, with other joints. */
  private static String respelt(Random random, String namespace, String function) {
    return respelt(random, random.nextInt(3) == 0 ? function : namespace + "." + function);
  }

  private static String respelt(Random random, String name) {
    StringBuilder out = new StringBuilder();
    for (char c : name.toCharArray()) {
      boolean isJoint = !Character.isLetterOrDigit(c);
      if (isJoint && random.nextInt(2) == 0) {
        out.append(JOINTS.get(random.nextInt(JOINTS.size())));
      } else if (random.nextInt(4) == 0) {
        out.append(String.valueOf(c).toUpperCase(Locale.ROOT));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
