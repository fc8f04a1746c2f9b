package dev.glovebox.client.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.tool.Made;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EgressTest {
  private static final String CLIENTS =
      "[{\"name\":\"Amelia Reid\",\"taxId\":\"756.9217.0769\",\"account\":{\"iban\":\"CH9300762\","
          + "\"balance\":1234567.5}},{\"name\":\"Tom\",\"taxId\":\"99\"}]";

  private Redaction redaction = fields("tax_id", "account");

  @Test
  void fieldStaysInsideHoweverItsNameIsSpelledAndHoweverDeepItIs() {
    assertEquals(
        "[{\"name\":\"Amelia Reid\",\"taxId\":\"[redacted]\",\"account\":\"[redacted]\"},"
            + "{\"name\":\"Tom\",\"taxId\":\"[redacted]\"}]",
        value(CLIENTS));
    assertEquals(
        "{\"rows\":[{\"TAX-ID\":\"[redacted]\"}]}", value("{\"rows\":[{\"TAX-ID\":null}]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"the id is 756.9217.0769.\"    | \"the id is [redacted].\"",
        "{\"other\": \"756.9217.0769\"}  | {\"other\":\"[redacted]\"}",
        "{\"756.9217.0769\": 1}          | {\"[redacted]\":1}",
        "{\"n\": 1234567.5}              | {\"n\":\"[redacted]\"}",
        "\"ch9300762 and CH9300762\"     | \"[redacted] and [redacted]\"",
        "\"nothing of 756.92\"           | \"nothing of 756.92\"",
      })
  void valueOfARedactedFieldIsKnownAgainUnderAnotherName(String told, String left) {
    assertEquals(left, value(told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"prompt\":\"Whose is 756.9217.0769?\"}   | {\"prompt\":\"Whose is [redacted]?\"}",
        "{\"prompt\":\"[{'iban': 'ch9300762'}]\"} | {\"prompt\":\"[{'[redacted]': '[redacted]'}]\"}",
        "{\"parts\":[\"a\",[\"CH9300762.pdf\"]]}    | {\"parts\":[\"a\",[\"[redacted].pdf\"]]}",
        "{\"parts\":[\"CH93\",\"00762\"]}           | {\"parts\":[\"CH93\",\"00762\"]}",
        "{\"type\":\"bytes\",\"data\":\"Q0g5MzAw\"}  | {\"type\":\"bytes\",\"data\":\"Q0g5MzAw\"}",
        "{\"schema\":{\"enum\":[\"CH9300762\"]}}    | {\"schema\":{\"enum\":[\"[redacted]\"]}}",
        "{\"schema\":{\"CH9300762\":1234567.5}}   | {\"schema\":{\"[redacted]\":\"[redacted]\"}}",
        "{\"taxId\":\"anything\",\"prompt\":\"a\"}  | {\"taxId\":\"[redacted]\",\"prompt\":\"a\"}",
        "{\"prompt\":\"Amelia Reid\"}             | {\"prompt\":\"Amelia Reid\"}",
      })
  void argumentsThatLeaveAreRedactedAsAValueIs(String written, String left) {
    Egress egress = new Egress(redaction, new JacksonParser(), 4_000, 8);
    SecretValues secrets = egress.secretsOf("");
    secrets.read(CLIENTS);
    assertEquals(left, egress.leaving(written, secrets));
  }

  @Test
  void argumentsLeaveAsTheyAreWhereNothingIsToStay() {
    Egress egress = new Egress(Redaction.NONE, new JacksonParser(), 4_000, 8);
    assertEquals("{ }", egress.leaving("{ }", egress.secretsOf("")));
  }

  @Test
  void argumentsDoNotLeaveWhereTheyCannotBeSearched() {
    UnaryOperator<String> broken =
        text -> {
          throw new IllegalStateException(text);
        };
    redaction = Redaction.of(List.of(), broken, null);
    Egress egress = new Egress(redaction, new JacksonParser(), 4_000, 8);
    assertNull(egress.leaving("{\"prompt\":\"a\"}", egress.secretsOf("")));
    assertNull(egress.leaving("no JSON", egress.secretsOf("")));
  }

  @Test
  void valueOfARedactedFieldIsKnownAgainInWhatIsPrintedAndRaised() {
    Failure raised =
        new Failure(
            "script-error",
            FailureCode.SCRIPT_ERROR.blame(),
            "KeyError: '756.9217.0769'",
            Failure.Place.NONE,
            "look at CH9300762",
            "Traceback: 756.9217.0769",
            List.of());
    RunOutcome passed = pass(new Ending.Failed(raised), "Amelia Reid 756.9217.0769\n");
    Failure failure = ((Ending.Failed) passed.ending()).failure();
    assertEquals("KeyError: '[redacted]'", failure.message());
    assertEquals("look at [redacted]", failure.hint());
    assertEquals("Traceback: [redacted]", failure.traceback());
    assertEquals("Amelia Reid [redacted]\n", passed.trace().output());
  }

  @Test
  void functionThatDoesNotExistCannotBeNamedAfterASecret() {
    RunOutcome passed = pass(new Ending.Completed("1"), "");
    assertEquals("crm.[redacted]", passed.trace().calls().get(0).tool());
  }

  @Test
  void patternsAreAppliedToAllTexts() {
    redaction = Redaction.of(List.of(), text -> text.replace("Reid", Redaction.MARK), null);
    RunOutcome passed = pass(new Ending.Completed("[\"Amelia Reid\",{\"Reid\":2}]"), "Reid!");
    assertEquals("[\"Amelia [redacted]\",{\"[redacted]\":2}]", json(passed));
    assertEquals("[redacted]!", passed.trace().output());
  }

  @Test
  void whatTheFunctionGivesIsFilteredToo() {
    redaction = Redaction.of(List.of("iban"), text -> text, value -> "{\"iban\":" + value + "}");
    assertEquals("{\"iban\":\"[redacted]\"}", value("1"));
  }

  @Test
  void functionThatFailsLetsNothingLeave() {
    redaction =
        Redaction.of(
            List.of("iban"),
            text -> text,
            value -> {
              throw new IllegalStateException("CH9300762");
            });
    RunOutcome passed = pass(new Ending.Completed("\"secret\""), "printed");
    Failure failure = ((Ending.Failed) passed.ending()).failure();
    assertEquals("egress-failed", failure.code());
    assertEquals(
        "the egress function failed, or gave no JSON, so nothing has left", failure.message());
    assertEquals("", passed.trace().output());
    assertEquals(List.of(), passed.trace().calls());
  }

  @Test
  void patternThatFailsLetsNothingLeaveEither() {
    UnaryOperator<String> broken =
        text -> {
          throw new IllegalStateException("stack");
        };
    redaction = Redaction.of(List.of(), broken, null);
    RunOutcome passed = pass(new Ending.Completed("\"secret\""), "");
    assertEquals("egress-failed", ((Ending.Failed) passed.ending()).failure().code());
  }

  @Test
  void patternThatWouldTakeTooLongLetsNothingLeaveAndIsNamed() {
    UnaryOperator<String> slow =
        text -> {
          throw new TooMuchWork("egress.redact.patterns[0] would take too long");
        };
    redaction = Redaction.of(List.of(), slow, null);
    RunOutcome passed = pass(new Ending.Completed("\"secret\""), "printed");
    Failure failure = ((Ending.Failed) passed.ending()).failure();
    assertEquals("egress-failed", failure.code());
    assertEquals(
        "egress.redact.patterns[0] would take too long, so nothing has left", failure.message());
    assertEquals("", passed.trace().output());
    assertEquals("[redacted]", egress().told("secret", egress().secretsOf("")));
  }

  @Test
  void moreSecretsThanCanBeCheckedLetNothingLeave() {
    Egress egress = egress();
    SecretValues secrets = egress.secretsOf("");
    for (int i = 0; i < 60_000; i++) {
      secrets.read("{\"tax_id\":\"id-" + i + "\"}");
    }
    RunOutcome passed = egress.pass(outcome(new Ending.Completed("1"), "id-59999"), secrets);
    assertEquals(
        "the run was given more values of redacted fields than can be checked, so nothing has left",
        ((Ending.Failed) passed.ending()).failure().message());
    assertEquals("", passed.trace().output());
  }

  @Test
  void withoutRedactionAnOutcomeLeavesAsItIsAndIsMeasured() {
    redaction = Redaction.NONE;
    Ending.Completed ending = new Ending.Completed("\"Zürich\"");
    RunOutcome passed = pass(ending, "é\n");
    assertSame(ending, passed.ending());
    assertEquals(12 + "crm.CH9300762".length(), passed.trace().usage().leftBytes());
    assertEquals(12, passed.trace().usage().leftTokens());
    assertEquals(7, passed.trace().usage().readBytes());
  }

  @Test
  void findingsOfTheCheckAreMeasuredWithTheRest() {
    redaction = Redaction.NONE;
    Diagnostic found =
        new Diagnostic(
            new Diagnostic.Range(1, 1, 1, 2),
            Diagnostic.Severity.WARNING,
            "rule",
            "message",
            "hint",
            "source");
    RunOutcome plain = outcome(new Ending.Completed("1"), "");
    RunTrace trace = plain.trace();
    RunOutcome checked =
        plain.withTrace(
            new RunTrace("", trace.calls(), trace.usage(), new CheckNotes(List.of(found), "why")));
    assertEquals(left(plain) + "rulemessagehintsourcewhy".length(), left(checked));
  }

  private int left(RunOutcome outcome) {
    Egress egress = egress();
    return egress.pass(outcome, egress.secretsOf("")).trace().usage().leftBytes();
  }

  @Test
  void whatLeavesIsMeasuredAfterItWasFiltered() {
    assertEquals(
        "{\"taxId\":\"[redacted]\"}crm.[redacted]".length(),
        pass(new Ending.Completed("{\"taxId\":\"" + "x".repeat(1_000) + "\"}"), "")
            .trace()
            .usage()
            .leftBytes());
  }

  @Test
  void secretsOfASessionAreKnownUntilItIsOver() {
    Egress egress = egress();
    egress.secretsOf("session-1").read("{\"tax_id\":\"later-told\"}");
    Ending told = new Ending.Completed("\"it is later-told\"");
    assertEquals(
        "\"it is [redacted]\"",
        json(egress.pass(outcome(told, ""), egress.secretsOf("session-1"))));
    assertEquals(
        "\"it is later-told\"",
        json(egress.pass(outcome(told, ""), egress.secretsOf("session-2"))));
    egress.endSession("session-1");
    assertEquals(
        "\"it is later-told\"",
        json(egress.pass(outcome(told, ""), egress.secretsOf("session-1"))));
  }

  private String value(String json) {
    return json(pass(new Ending.Completed(json), ""));
  }

  private static String json(RunOutcome passed) {
    return ((Ending.Completed) passed.ending()).valueJson();
  }

  private RunOutcome pass(Ending ending, String output) {
    Egress egress = egress();
    SecretValues secrets = egress.secretsOf("");
    secrets.read(CLIENTS);
    return egress.pass(outcome(ending, output), secrets);
  }

  private Egress egress() {
    return new Egress(redaction, new JacksonParser(), 4_000, 8);
  }

  private static RunOutcome outcome(Ending ending, String output) {
    CallSummary call = new CallSummary("crm.CH9300762", "tool-unknown", 1, 0, "", Made.ONCE);
    RunUsage usage = new RunUsage(1, 2, 7, 0, 0, 0);
    return new RunOutcome("r", ending, new RunTrace(output, List.of(call), usage, CheckNotes.NONE));
  }

  private static Redaction fields(String... fields) {
    return Redaction.of(List.of(fields), text -> text, null);
  }
}
