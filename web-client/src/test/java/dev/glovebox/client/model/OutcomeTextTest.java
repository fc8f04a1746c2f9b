package dev.glovebox.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.gate.call.Blame;
import dev.glovebox.bridge.tool.Made;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.egress.TokenEstimate;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Diagnostic.Range;
import dev.glovebox.client.failure.Diagnostic.Severity;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTextTest {
  private static final String FRAME = "  File \"<script>\", line ";

  @Test
  void shortOutcomeIsToldWhole() {
    assertEquals("[1,2]\n\nprinted:\nhello\n", text(100, "[1,2]", "hello\n"));
  }

  @Test
  void scriptWithoutAValueSaysHowToGetOne() {
    CallSummary found = new CallSummary("crm.find", "ok", 1, 2, "", Made.ONCE);
    assertEquals(
        "null (the script ran to its end, without a value: end it with an expression, or return"
            + " one)",
        OutcomeText.of(outcome(new Ending.Completed("null"), "", List.of(found)), 100));
  }

  @Test
  void scriptThatCalledNothingIsToldThatWhatIsDefinedMustBeCalled() {
    assertEquals(
        "null (the script ran to its end, called no function of the API, and has no value: end it"
            + " with an expression, or return one; what is only defined must be called, as in await"
            + " main())",
        text(100, "null", ""));
  }

  @Test
  void whatWasPrintedNeedsNoValueBeforeIt() {
    assertEquals("printed:\nhello\n", text(100, "null", "hello\n"));
  }

  @Test
  void longListSaysHowMuchWasCutAndHowManyItemsThereAre() {
    String list = "[" + "1,2,3,4,".repeat(249) + "1,2,3,4]";
    String told = text(60, list, "");
    int kept = told.indexOf('\n');
    assertTrue(kept > 0 && list.startsWith(told.substring(0, kept)), told);
    assertTrue(told.substring(kept).startsWith("\n[cut: about 19"), told);
    assertTrue(
        told.endsWith(
            " of 2001 tokens left out; the value is a list of 1000 items: return fewer of them, or"
                + " fewer fields of each]"),
        told);
  }

  @Test
  void smallBudgetHasNoRoomForASentence() {
    assertEquals("[1,2,\n[cut]", text(10, "[" + "1,2,3,4,".repeat(249) + "1,2,3,4]", ""));
  }

  @Test
  void longDictSaysHowManyKeysThereAre() {
    String told = text(80, "{\"a\":[1,2],\"b\":{\"c\":1},\"d\":\"" + "x".repeat(900) + "\"}", "");
    assertTrue(told.endsWith("the value is a dict of 3 keys: return those that are needed]"), told);
  }

  @Test
  void printedTextKeepsItsPartOfTheBudget() {
    String told = text(200, "\"" + "word ".repeat(1_000) + "\"", "line ".repeat(1_000));
    assertTrue(told.contains("tokens left out; return less: a part, or a summary]"), told);
    assertTrue(told.endsWith("tokens left out; print less]"), told);
    assertTrue(TokenEstimate.of(told) <= 200, told);
  }

  @Test
  void findingsOfTheCheckAndWarningsStayWithinTheBudget() {
    List<Diagnostic> many = Collections.nCopies(200, found(Severity.ERROR));
    String told = OutcomeText.of(checked(new Ending.Completed("1"), new CheckNotes(many, "")), 100);
    assertTrue(told.contains("tokens left out; look at the first ones]"), told);
    assertTrue(TokenEstimate.of(told) <= 100, told);
  }

  @Test
  void outcomeIsCutWhenItsTextIs() {
    RunOutcome outcome =
        outcome(new Ending.Completed("\"" + "word ".repeat(90) + "\""), "", List.of());
    assertTrue(OutcomeText.isCut(outcome, 80));
    assertFalse(OutcomeText.isCut(outcome, 120));
  }

  @Test
  void lineThatFailedIsQuoted() {
    assertQuoted("rows[9]", FRAME + "3, in <module>\n    rows[9]\n    ~~~~^^^\nIndexError: x\n");
    assertQuoted("b(", FRAME + "3, in f\n    a\n" + FRAME + "3, in g\n    b(\n");
    assertQuoted("a", FRAME + "3, in f\n    a\n" + FRAME + "30, in g\n    b\n");
  }

  @Test
  void noLineIsQuotedThatNobodyKnows() {
    assertQuoted("", FRAME + "3, in f\nIndexError: x\n");
    assertQuoted("", FRAME + "3, in f");
    assertQuoted("", "  File \"other.py\", line 3, in f\n    a\n");
    assertQuoted("", "");
  }

  private static void assertQuoted(String line, String traceback) {
    String quoted = line.isEmpty() ? "" : "\n    " + line;
    assertEquals(
        "failed in line 3 (script-error): oops" + quoted + "\nhint: mend it", failed(traceback));
  }

  @Test
  void longLineThatFailedIsQuotedInPart() {
    String told = failed(FRAME + "3, in f\n    " + "x".repeat(100_000) + "\n");
    assertTrue(told.length() < 200, told);
    assertTrue(told.contains("xx…\nhint"), told);
  }

  private static String failed(String traceback) {
    Failure failure =
        new Failure(
            "script-error",
            Blame.SCRIPT,
            "oops",
            new Failure.Place(3, 1),
            "mend it",
            traceback,
            List.of());
    return OutcomeText.of(outcome(new Ending.Failed(failure), "", List.of()), 1_000);
  }

  @Test
  void failureSaysLineReasonAndHint() {
    Failure failure =
        new Failure(
            "script-error",
            Blame.SCRIPT,
            "oops",
            new Failure.Place(3, 1),
            "mend it",
            "",
            List.of());
    assertEquals(
        "failed in line 3 (script-error): oops\nhint: mend it",
        OutcomeText.of(outcome(new Ending.Failed(failure), "", List.of()), 100));
  }

  @Test
  void callsThatWereCutOffByTheEndOfTheScriptAreTold() {
    CallSummary sent = new CallSummary("crm.send", "call-cancelled", 1, 0, "", Made.ONCE);
    CallSummary found = new CallSummary("crm.find", "ok", 1, 2, "", Made.ONCE);
    assertEquals(
        "1\ncancelled, since the script ended before the answer came: crm.send 2 times; it may have"
            + " been carried out all the same: await each call",
        OutcomeText.of(outcome(new Ending.Completed("1"), "", List.of(sent, found, sent)), 100));
  }

  @Test
  void whatIsOddAboutAResultIsToldOnceAndWhatHarmsNobodyIsNot() {
    CallSummary odd = new CallSummary("crm.find", "ok", 1, 2, "It gave a list.", Made.ONCE);
    CallSummary unfit =
        new CallSummary("crm.get", "ok", 1, 2, "The result does not fit.", Made.ONCE);
    RunOutcome outcome = outcome(new Ending.Completed("1"), "", List.of(odd, unfit, odd));
    assertEquals("1\nwarning: crm.find: It gave a list.", OutcomeText.of(outcome, 100));
  }

  @Test
  void warningOfTheCheckIsToldOnlyWhenTheRunFailed() {
    CheckNotes notes = new CheckNotes(List.of(found(Severity.WARNING), found(Severity.ERROR)), "");
    Failure failure = Failure.of(FailureCode.SCRIPT_EMPTY, "oops");

    assertEquals(
        "1\n\nthe type check found:\nline 1: odd",
        OutcomeText.of(checked(new Ending.Completed("1"), notes), 100));
    assertEquals(
        "failed (script-empty): oops\n\nthe type check found:\nline 1 (warning): odd\nline 1: odd",
        OutcomeText.of(checked(new Ending.Failed(failure), notes), 100));
  }

  @Test
  void comparisonThatIsNeverTrueIsToldThoughTheRunWentWell() {
    Diagnostic never =
        new Diagnostic(new Range(1, 1, 1, 2), Severity.WARNING, "neverEqual", "odd", "", "");
    assertEquals(
        "1\n\nthe type check found:\nline 1 (warning): odd",
        OutcomeText.of(
            checked(new Ending.Completed("1"), new CheckNotes(List.of(never), "")), 100));
  }

  @Test
  void textOfJsonIsToldWithoutASecondWriting() {
    assertEquals(
        "{\"a\": \"say \\\"hi\\\"\"}\n(a text: json.loads gives its value)",
        text(100, "\"{\\\"a\\\": \\\"say \\\\\\\"hi\\\\\\\"\\\"}\"", ""));
    for (String json : List.of("[]", "{}", "[1]", "[null]", "[[]]", "[\\n 1]", "[-1, 2]")) {
      assertTrue(text(100, '"' + json + '"', "").endsWith("its value)"), json);
    }
    for (String words : List.of("[1", "[part 1: image/png, 69 bytes]", "[nothing]", "{name}")) {
      assertEquals('"' + words + '"', text(100, '"' + words + '"', ""));
    }
  }

  @Test
  void longTextOfJsonIsCutToTheBudgetToo() {
    String told = text(80, "\"[" + "1,2,3,4,".repeat(249) + "1]\"", "");
    assertTrue(told.startsWith("[1,2,3,"), told);
    assertTrue(told.contains("the value is a list of 997 items"), told);
    assertTrue(TokenEstimate.of(told) <= 80, told);
  }

  @Test
  void runThatWasNotCheckedSaysSo() {
    CheckNotes notes = new CheckNotes(List.of(), "it hangs");

    assertEquals(
        "1\n\n(not type-checked: it hangs)",
        OutcomeText.of(checked(new Ending.Completed("1"), notes), 100));
  }

  private static Diagnostic found(Severity severity) {
    return new Diagnostic(new Range(1, 1, 1, 2), severity, "a rule", "odd", "", "");
  }

  private static RunOutcome checked(Ending ending, CheckNotes notes) {
    return new RunOutcome(
        "r", ending, new RunTrace("", List.of(), new RunUsage(1, 2, 3, 0, 4, 5), notes));
  }

  private static String text(int budget, String value, String printed) {
    return OutcomeText.of(outcome(new Ending.Completed(value), printed, List.of()), budget);
  }

  private static RunOutcome outcome(Ending ending, String printed, List<CallSummary> calls) {
    return new RunOutcome(
        "r", ending, new RunTrace(printed, calls, new RunUsage(1, 2, 3, 0, 4, 5), CheckNotes.NONE));
  }
}
