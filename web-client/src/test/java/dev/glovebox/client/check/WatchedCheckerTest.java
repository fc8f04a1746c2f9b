package dev.glovebox.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.client.check.TypeChecker.CheckReport;
import dev.glovebox.client.check.TypeChecker.CheckReport.Checked;
import dev.glovebox.client.check.TypeChecker.CheckReport.Unchecked;
import dev.glovebox.client.play.PlayedClock;
import dev.glovebox.sandbox.page.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchedCheckerTest {
  private static final String FOUND =
      """
      [{"line": 1, "column": 1, "endLine": 1, "endColumn": 5, "severity": "error",
        "rule": "reportUndefinedVariable", "message": "no such name", "hint": ""}]
      """;

  private static final Refusal WRONG_FILE = new Refusal("a file is wrong", "copy the files", false);

  private final PlayedClock timers = new PlayedClock();
  private final List<PlayedChecker> spawned = new ArrayList<>();
  private final List<CheckReport> reports = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private String stubs = "class crm: ...";
  private final WatchedChecker checker =
      new WatchedChecker(this::spawn, this::stubsFor, new JacksonParser(), timers);

  private String stubsFor(String text) {
    asked.add(text);
    if (stubs.isEmpty()) {
      throw new IllegalStateException("no stubs");
    }
    return stubs;
  }

  private CheckerWorker spawn(CheckerWorker.Listener listener) {
    spawned.add(new PlayedChecker(listener));
    return spawned.getLast();
  }

  private PlayedChecker newest() {
    return spawned.getLast();
  }

  private void check(String code) {
    checker.check(CheckedScript.alone(code, List.of()), reports::add);
  }

  private void checkWithReadyChecker(String code) {
    checker.start();
    newest().listener.ready();
    check(code);
  }

  @Test
  void nothingIsSpawnedBeforeTheStart() {
    assertTrue(spawned.isEmpty());
    checker.start();
    checker.start();

    assertEquals(1, spawned.size());
  }

  @Test
  void findingsAreReportedWithTheLineTheyAreIn() {
    checkWithReadyChecker("name");
    newest().listener.checked(1, FOUND);

    Checked checked = assertInstanceOf(Checked.class, reports.getFirst());
    assertEquals("no such name", checked.diagnostics().getFirst().message());
    assertEquals("name", checked.diagnostics().getFirst().source());
  }

  @Test
  void stubsAreThoseOfTheWholeSession() {
    SessionPast past = new SessionPast("s1");
    past.add("await crm.one()", List.of());
    checker.start();
    newest().listener.ready();
    checker.check(past.next("await crm.two()", List.of()), reports::add);

    assertEquals(List.of("await crm.one()\nawait crm.two()"), asked);
  }

  @Test
  void stubsAreSentOnceAsLongAsTheyAreTheSame() {
    checkWithReadyChecker("1");
    newest().listener.checked(1, "[]");
    check("2");
    newest().listener.checked(2, "[]");
    stubs = "class market: ...";
    check("3");

    assertEquals(
        List.of("stubs class crm: ...", "check 1", "check 2", "stubs class market: ...", "check 3"),
        newest().orders);
  }

  @Test
  void scriptsAreCheckedOneAfterTheOther() {
    checkWithReadyChecker("1");
    check("2");
    assertEquals(List.of("stubs class crm: ...", "check 1"), newest().orders);
    newest().listener.checked(1, "[]");

    assertEquals("check 2", newest().orders.getLast());
  }

  @Test
  void scriptThatComesTooEarlyIsCheckedWhenTheCheckerIsReady() {
    check("1");
    assertTrue(newest().orders.isEmpty());
    timers.pass(WatchedChecker.WAIT_MS - 1);
    newest().listener.ready();
    newest().listener.checked(1, "[]");

    assertEquals(List.of(new Checked(List.of())), reports);
  }

  @Test
  void scriptDoesNotWaitForEver() {
    check("1");
    timers.pass(WatchedChecker.WAIT_MS);

    assertEquals(List.of(new Unchecked("the type checker was not ready within 15000 ms")), reports);
    newest().listener.ready();
    assertTrue(newest().orders.isEmpty());
  }

  @Test
  void checkThatHangsIsEndedAndTheNextOneIsChecked() {
    checkWithReadyChecker("1");
    PlayedChecker hanging = newest();
    timers.pass(WatchedChecker.CHECK_MS);

    assertEquals(List.of(new Unchecked("the type checker did not answer within 3000 ms")), reports);
    assertTrue(hanging.isTerminated);
    newest().listener.ready();
    check("2");
    newest().listener.checked(2, "[]");
    assertEquals(new Checked(List.of()), reports.getLast());
  }

  @Test
  void checkerThatDiesIsReplaced() {
    checkWithReadyChecker("1");
    newest().listener.died("it ran out of memory");

    assertEquals(List.of(new Unchecked("it ran out of memory")), reports);
    assertEquals(2, spawned.size());
  }

  @Test
  void checkerThatDiesWhileNobodyWaitsIsReplacedAfterAWhile() {
    checkWithReadyChecker("1");
    newest().listener.checked(1, "[]");
    newest().listener.died("its frame is gone");
    timers.pass(WatchedChecker.REST_MS - 1);
    assertEquals(1, spawned.size());
    timers.pass(1);
    assertEquals(2, spawned.size());
  }

  @Test
  void whoeverAsksMeanwhileDoesNotWaitForThat() {
    checkWithReadyChecker("1");
    newest().listener.checked(1, "[]");
    newest().listener.died("its frame is gone");
    check("2");
    newest().listener.ready();
    newest().listener.checked(2, "[]");
    timers.pass(WatchedChecker.REST_MS);
    assertEquals(2, spawned.size());
    assertEquals(new Checked(List.of()), reports.getLast());
  }

  @Test
  void whatADeadCheckerSaysIsNotHeard() {
    checkWithReadyChecker("1");
    PlayedChecker dead = newest();
    dead.listener.died("it ran out of memory");
    newest().listener.ready();
    check("2");
    dead.listener.checked(2, FOUND);
    dead.listener.died("again");

    assertEquals(1, reports.size());
    assertEquals(2, spawned.size());
  }

  @Test
  void scriptsThatWaitedForACheckerThatDiedAreCheckedByTheNext() {
    checkWithReadyChecker("1");
    check("2");
    newest().listener.died("it ran out of memory");
    newest().listener.ready();
    newest().listener.checked(2, "[]");

    assertEquals(List.of(new Unchecked("it ran out of memory"), new Checked(List.of())), reports);
  }

  @Test
  void failedCheckIsUncheckedAndCostsNoChecker() {
    checkWithReadyChecker("1");
    newest().listener.failed(1, "internal error");

    assertEquals(List.of(new Unchecked("the type checker failed: internal error")), reports);
    assertEquals(1, spawned.size());
  }

  @Test
  void faultWhileAskingLeavesTheScriptUncheckedAndTheNextIsChecked() {
    checker.start();
    newest().listener.ready();
    stubs = "";
    check("1");
    stubs = "class crm: ...";
    check("2");
    newest().listener.checked(2, "[]");

    String reason =
        "the type checker could not be asked: java.lang.IllegalStateException: no stubs";
    assertEquals(List.of(new Unchecked(reason), new Checked(List.of())), reports);
    assertEquals(1, spawned.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no json",
        "{}",
        "[1]",
        "[{}]",
        "[{\"line\": 1.5}]",
        "[{\"line\": 99999999999, \"column\": 1, \"endLine\": 1, \"endColumn\": 1}]",
        "[{},{},{},{},{},{},{},{},{},{},{}]"
      })
  void nonsenseIsNoRefusalAndCostsTheChecker(String answer) {
    checkWithReadyChecker("1");
    newest().listener.checked(1, answer);

    assertInstanceOf(Unchecked.class, reports.getFirst());
    assertEquals(2, spawned.size());
  }

  @Test
  void endlessAnswerIsNonsense() {
    checkWithReadyChecker("1");
    newest().listener.checked(1, "[" + " ".repeat(100_000) + "]");

    assertEquals(List.of(new Unchecked("the checker's answer has 100002 characters")), reports);
  }

  @Test
  void answerToWhatWasNotAskedCostsTheChecker() {
    checkWithReadyChecker("1");
    newest().listener.checked(7, "[]");

    assertEquals(
        List.of(new Unchecked("the type checker answered what it was not asked")), reports);
  }

  @Test
  void checkerThatNeverStartsIsTriedThreeTimes() {
    check("1");
    newest().listener.died("404");
    newest().listener.died("404");
    newest().listener.died("404");

    assertEquals(3, spawned.size());
    assertEquals(List.of(new Unchecked("404")), reports);
    check("2");
    assertEquals(new Unchecked("the type checker does not start"), reports.getLast());
    assertEquals(3, spawned.size());
  }

  @Test
  void programThatCannotBeHadIsAskedForOnceMoreWhileAScriptWaits() {
    check("1");
    newest().listener.unavailable(WRONG_FILE);
    assertTrue(reports.isEmpty());
    newest().listener.unavailable(WRONG_FILE.lasting());

    String told = "the type checker cannot be had: a file is wrong. copy the files";
    assertEquals(List.of(new Unchecked(told)), reports);
    assertEquals(2, spawned.size());
  }

  @Test
  void programThatCannotBeHadIsAskedForOnceWhileNoScriptWaits() {
    checker.start();
    newest().listener.unavailable(WRONG_FILE);
    checker.start();

    assertEquals(1, spawned.size());
  }

  @Test
  void programThatWasMendedChecksTheNextScript() {
    check("1");
    newest().listener.unavailable(WRONG_FILE.lasting());
    check("2");
    newest().listener.ready();
    newest().listener.checked(2, "[]");

    assertEquals(new Checked(List.of()), reports.getLast());
  }

  @Test
  void checkerThatSaysNothingAtAllIsGivenUp() {
    checker.start();
    timers.pass(WatchedChecker.START_MS);

    assertTrue(spawned.getFirst().isTerminated);
    assertEquals(2, spawned.size());
  }

  @Test
  void disposeTellsWhoWaitsAndEndsTheChecker() {
    checkWithReadyChecker("1");
    check("2");
    checker.dispose();

    Unchecked told = new Unchecked("the type checker was disposed of");
    assertEquals(List.of(told, told), reports);
    assertTrue(newest().isTerminated);
    assertEquals(1, spawned.size());
  }

  @Test
  void endOfASessionIsTold() {
    checkWithReadyChecker("1");
    checker.forget("s1");

    assertEquals("forget s1", newest().orders.getLast());
  }

  /** Writes down its orders; the test plays its part. */
  private static final class PlayedChecker implements CheckerWorker {
    private final Listener listener;
    private final List<String> orders = new ArrayList<>();
    private boolean isTerminated;

    PlayedChecker(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void stubs(String text) {
      orders.add("stubs " + text);
    }

    @Override
    public void check(int id, CheckedScript script) {
      orders.add("check " + id);
    }

    @Override
    public void forget(String session) {
      orders.add("forget " + session);
    }

    @Override
    public void terminate() {
      isTerminated = true;
    }
  }
}
