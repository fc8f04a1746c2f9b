package dev.glovebox.bridge.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotaTest {
  private static final Decision ALLOWED = new Decision.Allow("allow *");

  @Test
  void callBeyondTheRateIsToldWhenItMayBeTriedAgain() {
    Policy policy = policy(new RateLimit(new RulePattern("crm.*"), 2, 1_000));
    assertEquals(ALLOWED, policy.admit(call("r", "crm"), 0));
    assertEquals(ALLOWED, policy.admit(call("r", "crm"), 400));
    assertEquals(
        new Decision.Exhausted(
            "rateLimits crm.*",
            false,
            "crm.find may be called again in 0.5 s: the policy allows 2 calls of crm.* in 1000 ms.",
            "Call less often, or wait: await asyncio.sleep(0.5)."),
        policy.admit(call("r", "crm"), 510));
    assertEquals(ALLOWED, policy.admit(call("r", "crm"), 1_010));
  }

  @Test
  void rateHoldsForAllRunsTogetherAndForTheToolsOfItsPatternAlone() {
    Policy policy = policy(new RateLimit(new RulePattern("crm.*"), 1, 1_000));
    policy.admit(call("first", "crm"), 0);
    policy.forgetRun("first");
    assertEquals("rateLimits crm.*", policy.admit(call("second", "crm"), 1).rule());
    assertEquals(ALLOWED, policy.admit(call("second", "orders"), 1));
  }

  @Test
  void refusedCallsDoNotPutTheNextOneOff() {
    Policy policy = policy(new RateLimit(new RulePattern("*"), 1, 1_000));
    policy.admit(call("r", "crm"), 0);
    policy.admit(call("r", "crm"), 999);
    assertEquals(ALLOWED, policy.admit(call("r", "crm"), 1_000));
  }

  @Test
  void clockThatGoesBackFreesNoCall() {
    Policy policy = policy(new RateLimit(new RulePattern("*"), 1, 1_000));
    assertEquals(ALLOWED, policy.admit(call("r", "crm"), 5_000));
    assertEquals("rateLimits *", policy.admit(call("r", "crm"), 10).rule());
    assertEquals(ALLOWED, policy.admit(call("r", "crm"), 6_000));
  }

  @Test
  void budgetIsSpentForItsRunAlone() {
    Policy policy = policy(new CallBudget(new RulePattern("orders.*"), 1));
    assertEquals(ALLOWED, policy.admit(call("r", "orders"), 0));
    assertEquals(
        new Decision.Exhausted(
            "budgets orders.*",
            true,
            "orders.find may not be called again in this run: the policy allows 1 call of"
                + " orders.*.",
            "Call less often in one run."),
        policy.admit(call("r", "orders"), 1e9));
    assertEquals(ALLOWED, policy.admit(call("other", "orders"), 0));
    policy.forgetRun("r");
    assertEquals(ALLOWED, policy.admit(call("r", "orders"), 0));
  }

  @Test
  void quotaThatIsUsedUpSpendsNothingOfTheOthers() {
    Policy policy =
        policy(
            new CallBudget(new RulePattern("crm.*"), 2),
            new RateLimit(new RulePattern("*"), 1, 1_000));
    policy.admit(call("r", "crm"), 0);
    policy.admit(call("r", "crm"), 1);
    policy.admit(call("r", "crm"), 2);
    assertEquals(ALLOWED, policy.admit(call("r", "crm"), 1_000));
  }

  @Test
  void deniedCallIsDeniedAndNotCounted() {
    Policy policy =
        new Policy(
            List.of(new PatternRule(Verdict.DENY, "crm.*")),
            List.of(new CallBudget(new RulePattern("*"), 1)));
    assertEquals("deny crm.*", policy.admit(call("r", "crm"), 0).rule());
    assertEquals("default: everything else asks", policy.admit(call("r", "orders"), 0).rule());
  }

  private static Policy policy(Quota... quotas) {
    return new Policy(List.of(new PatternRule(Verdict.ALLOW, "*")), List.of(quotas));
  }

  private static PolicyCall call(String run, String namespace) {
    ToolName name = new ToolName(namespace, "find");
    Tool tool = new Tool(name, "", null, null, false, namespace, (invocation, answer) -> {});
    return new PolicyCall(run, "c", tool, "{}", "");
  }
}
