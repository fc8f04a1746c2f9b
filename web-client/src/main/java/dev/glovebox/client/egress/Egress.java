package dev.glovebox.client.egress;

import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The way out: every outcome passes here before anybody is told it. Lives as long as its CodeMode.
 */
public final class Egress {
  private final Redaction redaction;
  private final JsonParser json;
  private final int budgetTokens;
  private final int mostParts;
  private final Map<String, SecretValues> bySession = new TreeMap<>();

  /**
   * @param budgetTokens how many tokens one answer for the model may have
   * @param mostParts how many pictures and other bytes may leave beside it
   */
  public Egress(Redaction redaction, JsonParser json, int budgetTokens, int mostParts) {
    this.redaction = redaction;
    this.json = json;
    this.budgetTokens = budgetTokens;
    this.mostParts = mostParts;
  }

  /** How many tokens one answer for the model may have. */
  public int budgetTokens() {
    return budgetTokens;
  }

  /**
   * What a run must not tell, gathered while it runs: also what earlier runs of its session were
   * given, since their data is still there.
   *
   * @param session its id; empty for a run of its own
   */
  public SecretValues secretsOf(String session) {
    return session.isEmpty()
        ? new SecretValues(redaction)
        : bySession.computeIfAbsent(session, id -> new SecretValues(redaction));
  }

  /** The session is over, and its data gone. */
  public void endSession(String session) {
    bySession.remove(session);
  }

  /** The names of fields whose values are to stay inside. */
  public Set<String> redacted() {
    return redaction.fields();
  }

  /** Whether what stands under that name is to stay inside. */
  public boolean isRedacted(String name) {
    return redaction.isField(name);
  }

  /** A text as it may leave; nothing of it where it cannot be filtered. */
  public String told(String text, SecretValues secrets) {
    try {
      return filteredText(text, secrets);
    } catch (RuntimeException problem) {
      return Redaction.MARK;
    }
  }

  /**
   * What was secret in the page where a run or a session began is so here, whatever is said here.
   */
  private boolean hidesNothing(SecretValues secrets) {
    return secrets.redaction() == Redaction.NONE && secrets.isEmpty();
  }

  private String filteredText(String text, SecretValues secrets) {
    if (hidesNothing(secrets)) {
      return text;
    }
    return secrets.isFull() ? Redaction.MARK : redaction.patterns().apply(secrets.mask(text));
  }

  /**
   * Arguments of a call, a JSON text, as they may leave: without values of redacted fields and what
   * matches patterns. Null when they cannot be looked through.
   */
  public String leaving(String argumentsJson, SecretValues secrets) {
    if (hidesNothing(secrets)) {
      return argumentsJson;
    }
    if (secrets.isFull()) {
      return null;
    }
    try {
      return filtered(argumentsJson, filter(secrets));
    } catch (RuntimeException problem) {
      return null;
    }
  }

  /** The outcome as it may leave, with the measure of what leaves. */
  public RunOutcome pass(RunOutcome outcome, SecretValues secrets) {
    return measured(filtered(outcome, secrets));
  }

  /** The outcome with the measure of what it holds: the second half of {@link #pass}. */
  public static RunOutcome measured(RunOutcome filtered) {
    return LeftMeasure.in(filtered);
  }

  /** An outcome that may leave, for a model: what is not text beside it. */
  public ContentParts apart(RunOutcome filtered) {
    return ContentParts.in(filtered, json, mostParts);
  }

  /** The outcome as it may leave: the first half of {@link #pass}. */
  public RunOutcome filtered(RunOutcome outcome, SecretValues secrets) {
    if (hidesNothing(secrets)) {
      return outcome;
    }
    if (secrets.isFull()) {
      return nothing(
          outcome, "the run was given more values of redacted fields than can be checked");
    }
    ValueFilter filter = filter(secrets);
    UnaryOperator<String> text = filter.text();
    try {
      Ending ending =
          switch (outcome.ending()) {
            case Ending.Completed completed ->
                new Ending.Completed(value(completed.valueJson(), filter));
            case Ending.Failed failed -> new Ending.Failed(failure(failed.failure(), filter));
            case Ending.Paused paused -> new Ending.Paused(questions(paused.waiting(), filter));
          };
      RunTrace trace = outcome.trace().withTexts(text);
      return new RunOutcome(
          outcome.runId(),
          ending,
          isOutputCut(outcome) ? trace.withOutput(cutOutput(outcome, secrets)) : trace,
          text.apply(outcome.unrecorded()));
    } catch (TooMuchWork problem) {
      return nothing(outcome, problem.getMessage());
    } catch (RuntimeException problem) {
      return nothing(outcome, "the egress function failed, or gave no JSON");
    }
  }

  private String cutOutput(RunOutcome outcome, SecretValues secrets) {
    return redaction.patterns().apply(secrets.maskCut(outcome.trace().output()));
  }

  private static boolean isOutputCut(RunOutcome outcome) {
    return outcome.ending() instanceof Ending.Failed failed
        && failed.failure().code().equals(FailureCode.LIMIT_OUTPUT.word());
  }

  /** The app's function comes first, so that what it gives is filtered too. */
  private String value(String valueJson, ValueFilter filter) {
    String given =
        redaction.transform() == null ? valueJson : redaction.transform().apply(valueJson);
    return filtered(given, filter);
  }

  private Failure failure(Failure failure, ValueFilter filter) {
    Divergence divergence = failure.divergence();
    return failure
        .withTexts(filter.text())
        .withDivergence(
            divergence == null
                ? null
                : divergence.with(given -> filtered(given, filter), filter.text()));
  }

  /** What was to stay inside where a run was before stays inside here. */
  private ValueFilter filter(SecretValues secrets) {
    return new ValueFilter(secrets.redaction(), text -> filteredText(text, secrets));
  }

  private String filtered(String givenJson, ValueFilter filter) {
    return JsonWriter.write(filter.filter(json.parse(givenJson)));
  }

  private List<Question> questions(List<Question> waiting, ValueFilter filter) {
    List<Question> filtered = new ArrayList<>();
    for (Question question : waiting) {
      filtered.add(question.with(filtered(question.argumentsJson(), filter), filter.text()));
    }
    return filtered;
  }

  private static RunOutcome nothing(RunOutcome outcome, String reason) {
    Failure failure = Failure.of(FailureCode.EGRESS_FAILED, reason + ", so nothing has left");
    return new RunOutcome(
        outcome.runId(), new Ending.Failed(failure), outcome.trace().withoutTexts());
  }
}
