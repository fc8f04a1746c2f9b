package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.policy.CallerRule;
import dev.glovebox.bridge.policy.FunctionRule;
import dev.glovebox.bridge.policy.PatternRule;
import dev.glovebox.bridge.policy.Policy;
import dev.glovebox.bridge.policy.PolicyCall;
import dev.glovebox.bridge.policy.PolicyRule;
import dev.glovebox.bridge.policy.ReadOnlyRule;
import dev.glovebox.bridge.policy.RulePattern;
import dev.glovebox.bridge.policy.SourceRule;
import dev.glovebox.bridge.policy.UnrecordedRule;
import dev.glovebox.bridge.policy.Verdict;
import dev.glovebox.bridge.tool.browser.Rejection;
import dev.glovebox.client.HeldPage;
import dev.glovebox.client.option.Form;
import dev.glovebox.client.option.Option.Other;
import dev.glovebox.client.option.Option.Word;
import dev.glovebox.client.option.OptionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/**
 * Reads {@code policy}: patterns by verdict, read-only tools, sources, a function of the call, and
 * quotas.
 */
final class PolicyOption {
  private static final String DECIDE = "policy.decide";

  private PolicyOption() {}

  /** The caller's {@code decide}: a verdict's word, or nothing when it has no opinion. */
  @JSFunctor
  interface Decide extends JSObject {
    JSObject decide(JSObject call);
  }

  static Policy read(JSObject given, HeldPage held) {
    Fields fields = Fields.of(OptionTable.POLICY, given);
    List<PolicyRule> rules = new ArrayList<>();
    Decide decide = (Decide) fields.function(OptionTable.DECIDE);
    if (decide != null) {
      rules.add(new FunctionRule(DECIDE, call -> held.timed(DECIDE, () -> asked(decide, call))));
    }
    rules.addAll(ofCallers(fields));
    rules.addAll(patternsOf(fields));
    rules.addAll(ofSources(fields));
    verdictOf(fields.word(OptionTable.READ_ONLY_VERDICT))
        .ifPresent(verdict -> rules.add(new ReadOnlyRule(verdict)));
    List<UnrecordedRule> unrecorded = new ArrayList<>();
    for (String pattern : fields.texts(OptionTable.UNRECORDED)) {
      unrecorded.add(new UnrecordedRule(new RulePattern(pattern)));
    }
    return new Policy(rules, QuotasOption.read(fields), ReuseOption.read(fields), unrecorded);
  }

  private static List<PatternRule> patternsOf(Fields fields) {
    List<PatternRule> rules = new ArrayList<>();
    addPatterns(rules, Verdict.DENY, fields.texts(OptionTable.DENY));
    addPatterns(rules, Verdict.ASK, fields.texts(OptionTable.ASK));
    addPatterns(rules, Verdict.ALLOW, fields.texts(OptionTable.ALLOW));
    return rules;
  }

  private static void addPatterns(List<PatternRule> rules, Verdict verdict, List<String> patterns) {
    for (String pattern : patterns) {
      rules.add(new PatternRule(verdict, pattern));
    }
  }

  private static List<PolicyRule> ofCallers(Fields fields) {
    List<PolicyRule> rules = new ArrayList<>();
    JSObject callers = fields.object(OptionTable.CALLERS);
    if (callers != null) {
      Fields byCaller = Fields.ofAnyNames(callers, "policy callers");
      for (String caller : JSObjects.keys(callers)) {
        Form form = OptionTable.CALLER_RULES.titled("policy callers " + caller);
        for (PatternRule rule : patternsOf(Fields.of(form, byCaller.object(new Other(caller))))) {
          rules.add(new CallerRule(caller, rule));
        }
      }
    }
    return rules;
  }

  private static List<PolicyRule> ofSources(Fields fields) {
    List<PolicyRule> rules = new ArrayList<>();
    JSObject sources = fields.object(OptionTable.SOURCE_VERDICTS);
    if (sources != null) {
      Fields verdicts = Fields.ofAnyNames(sources, "policy sources");
      for (String source : JSObjects.keys(sources)) {
        Word ofSource = new Word(source, Verdict.words(), null);
        rules.add(new SourceRule(verdictOf(verdicts.requiredWord(ofSource)).orElseThrow(), source));
      }
    }
    return rules;
  }

  private static Optional<Verdict> verdictOf(String word) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.word().equals(word)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  /** Anything but a verdict's word or nothing denies: an unclear rule must not open the gate. */
  private static Optional<Verdict> asked(Decide decide, PolicyCall call) {
    JSObject asked =
        callObject(
            call.tool().name().qualified(),
            call.argumentsJson(),
            call.tool().readOnly(),
            call.tool().source());
    JSObject said = decide.decide(askedBy(asked, call.caller()));
    if (Fields.isAbsent(said)) {
      return Optional.empty();
    }
    Rejection.ignore(said);
    String word = Fields.isA("string", said) ? ((JSString) said).stringValue() : "";
    return Optional.of(verdictOf(word).orElse(Verdict.DENY));
  }

  @JSBody(
      params = {"tool", "args", "readOnly", "source"},
      script = "return { tool: tool, args: JSON.parse(args), readOnly: readOnly, source: source }")
  private static native JSObject callObject(
      String tool, String args, boolean readOnly, String source);

  @JSBody(
      params = {"call", "caller"},
      script = "return caller ? Object.assign(call, { caller: caller }) : call")
  private static native JSObject askedBy(JSObject call, String caller);
}
