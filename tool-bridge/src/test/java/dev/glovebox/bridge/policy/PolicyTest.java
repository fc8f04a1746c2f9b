package dev.glovebox.bridge.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
  private static final PolicyCall READ = call("crm", "find_clients", true);
  private static final PolicyCall WRITE = call("orders", "place", false);

  @Test
  void withoutRulesReadingIsAllowedAndEverythingElseAsks() {
    assertEquals(new Decision.Allow("default: read-only is allowed"), decide(READ));
    assertEquals(new Decision.Ask("default: everything else asks"), decide(WRITE));
  }

  @Test
  void firstRuleThatSpeaksDecides() {
    assertEquals(
        new Decision.Allow("allow orders.place"),
        decide(WRITE, pattern(Verdict.ALLOW, "orders.place"), pattern(Verdict.ASK, "orders.*")));
    assertEquals(
        new Decision.Ask("ask orders.*"),
        decide(WRITE, pattern(Verdict.ASK, "orders.*"), pattern(Verdict.ALLOW, "orders.place")));
  }

  @Test
  void denialWinsWhereverItStands() {
    assertEquals(
        new Decision.Deny("deny *.place", "Denied by the policy rule 'deny *.place'."),
        decide(WRITE, pattern(Verdict.ALLOW, "*"), pattern(Verdict.DENY, "*.place")));
  }

  @Test
  void ruleThatDoesNotConcernACallIsSilent() {
    assertEquals(
        new Decision.Ask("default: everything else asks"),
        decide(WRITE, pattern(Verdict.DENY, "crm.*"), new ReadOnlyRule(Verdict.DENY)));
  }

  @Test
  void readOnlyRuleSpeaksAboutToolsThatRead() {
    assertEquals(new Decision.Ask("ask read-only"), decide(READ, new ReadOnlyRule(Verdict.ASK)));
  }

  @Test
  void sourceRuleSpeaksAboutItsSource() {
    assertEquals(
        new Decision.Allow("allow source functions:orders"),
        decide(WRITE, new SourceRule(Verdict.ALLOW, "functions:orders")));
    assertEquals(
        new Decision.Ask("default: everything else asks"),
        decide(WRITE, new SourceRule(Verdict.ALLOW, "functions:crm")));
  }

  @Test
  void functionRuleSeesTheArguments() {
    PolicyRule small =
        new FunctionRule(
            "small orders",
            call ->
                call.argumentsJson().contains("\"n\":1")
                    ? Optional.of(Verdict.ALLOW)
                    : Optional.empty());
    assertEquals(new Decision.Allow("small orders"), decide(WRITE, small));
  }

  @Test
  void ruleThatThrowsDenies() {
    PolicyRule broken =
        new FunctionRule(
            "mine",
            call -> {
              throw new IllegalStateException("oops");
            });
    assertEquals(
        new Decision.Deny("mine", "The policy rule 'mine' failed."),
        decide(READ, pattern(Verdict.ALLOW, "*"), broken));
  }

  @Test
  void ruleThatReturnsNothingAtAllDenies() {
    assertEquals(
        new Decision.Deny("mine", "The policy rule 'mine' failed."),
        decide(READ, new FunctionRule("mine", call -> null)));
  }

  @ParameterizedTest
  @CsvSource({
    "crm.find_clients, true",
    "crm.*, true",
    "*, true",
    "*.find_*, true",
    "c*.f*s, true",
    "*clients*, true",
    "crm.**, true",
    "crm, false",
    "crm.find, false",
    "*.find, false",
    "rm.*, false",
    "CRM.*, true",
    "'', false",
    "crm?find_clients, true",
  })
  void starStandsForAnyRunOfCharacters(String pattern, boolean matches) {
    assertEquals(matches, new PatternRule(Verdict.DENY, pattern).judge(READ).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"DENY, true", "ASK, true", "ALLOW, false"})
  void toolWhoseNameGotAnEndingIsStillRefusedByItsPlainName(Verdict verdict, boolean speaks) {
    Tool tool =
        new Tool(
            new ToolName("orders", "place_x1y2z3"),
            "Place",
            "",
            null,
            null,
            null,
            false,
            false,
            Reuse.NONE,
            "s",
            (invocation, answer) -> {});
    PolicyCall call = new PolicyCall("r", "c", tool, "{}", "");
    assertEquals(speaks, new PatternRule(verdict, "orders.place").judge(call).isPresent());
    assertEquals(true, new PatternRule(verdict, "orders.*").judge(call).isPresent());
  }

  @Test
  void policySaysHowFunctionsAreCalledInPlaceOfTheirAuthors() {
    Reuse own = new Reuse(new Reuse.Cache(5, null), new Reuse.Retry(1, 5));
    Reuse cached = new Reuse(new Reuse.Cache(60, null), null);
    Reuse later = new Reuse(new Reuse.Cache(90, null), new Reuse.Retry(2, 7));
    Policy policy =
        new Policy(
            List.of(),
            List.of(),
            List.of(
                new ReuseRule("cache crm.find*", new RulePattern("crm.find*"), cached),
                new ReuseRule("cache crm.*", new RulePattern("crm.*"), later)),
            List.of());
    Tool find = call("crm", "find", true).tool().reused(own);
    Tool other = call("hr", "find", true).tool().reused(own);
    assertEquals(new Reuse(cached.cache(), later.retry()), policy.reused(find).reuse());
    assertEquals(own, policy.reused(other).reuse());
    assertEquals(
        List.of("cache crm.find*", "cache crm.*"),
        policy.namingRules().stream().map(NamingRule::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "reports 17, deny",
    "crm-desk 4, allow",
    "crm-desk, ask",
    "'', ask",
    "reports-of-others 1, ask",
  })
  void ruleForACallerSpeaksOfTheRunsOfThatCallerAlone(String caller, String verdict) {
    PolicyRule theirs = new CallerRule("reports *", new PatternRule(Verdict.DENY, "orders.*"));
    PolicyRule desks = new CallerRule("crm-desk *", new PatternRule(Verdict.ALLOW, "orders.*"));
    Tool tool = call("orders", "place", false).tool();
    Decision decision =
        decide(
            new PolicyCall("r", "c", tool, "{}", caller),
            theirs,
            desks,
            pattern(Verdict.ASK, "orders.*"));
    assertEquals(
        switch (verdict) {
          case "deny" ->
              new Decision.Deny(
                  "deny orders.* for reports *",
                  "Denied by the policy rule 'deny orders.* for reports *'.");
          case "allow" -> new Decision.Allow("allow orders.* for crm-desk *");
          default -> new Decision.Ask("ask orders.*");
        },
        decision);
  }

  @Test
  void ruleForAnyCallerIsSilentWhereNobodySaidWhoAsked() {
    PolicyRule anyone = new CallerRule("*", new PatternRule(Verdict.ALLOW, "*"));
    Tool tool = call("orders", "place", false).tool();
    assertEquals(
        new Decision.Ask(Policy.DEFAULT_ASK),
        decide(new PolicyCall("r", "c", tool, "{}", ""), anyone));
    assertEquals(
        new Decision.Allow("allow * for *"),
        decide(new PolicyCall("r", "c", tool, "{}", "a b"), anyone));
  }

  private static PolicyRule pattern(Verdict verdict, String pattern) {
    return new PatternRule(verdict, pattern);
  }

  private static Decision decide(PolicyCall call, PolicyRule... rules) {
    return new Policy(List.of(rules)).decide(call);
  }

  private static PolicyCall call(String namespace, String function, boolean readOnly) {
    ToolName name = new ToolName(namespace, function);
    String source = "functions:" + namespace;
    Tool tool = new Tool(name, "", null, null, readOnly, source, (invocation, answer) -> {});
    return new PolicyCall("r", "c", tool, "{\"n\":1}", "");
  }
}
