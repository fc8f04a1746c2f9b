package dev.glovebox.demo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.demo.run.Call.State;
import dev.glovebox.demo.value.GivenJson;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunRecordTest {
  private static final GivenJson ARGS = GivenJson.read("{\"name\": \"Reid\"}");

  private double clock = 1000;
  private final RunRecord run = new RunRecord(() -> clock);

  @Test
  void callsKeepTheOrderInWhichTheyBegan() {
    start("r.1", 10);
    start("r.2", 20);
    end("r.2", "ok", 30);
    end("r.1", "tool-failed", 40);

    assertEquals(List.of("r.1", "r.2"), run.calls().stream().map(Call::id).toList());
    assertEquals(State.FAILED, run.calls().get(0).state());
    assertEquals("tool-failed", run.calls().get(0).code());
    assertEquals(State.ANSWERED, run.calls().get(1).state());
    assertEquals(20, run.calls().get(1).from());
    assertEquals(30, run.calls().get(1).toAt(99));
    assertEquals(14, run.bytesRead());
  }

  @Test
  void whatWasPrintedBeforeAReloadIsPartOfAllThatWasPrinted() {
    run.printed("stdout", "after\n");

    assertTrue(run.printedInAll("before\nafter\n"));
    assertFalse(run.printedInAll("before\nafter\n"));

    assertEquals(List.of(new RunRecord.Printed("stdout", "before\nafter\n")), run.output());
  }

  @Test
  void whatIsWaitedForIsToldUntilItIsThere() {
    assertEquals("", run.ofNoCalls());
    run.waitsFor("Windows", "The windows are opening.");
    run.stageEnded("Sandbox");
    assertEquals("The windows are opening.", run.ofNoCalls());
    run.stageEnded("Windows");
    assertEquals("", run.ofNoCalls());
    run.finish();
    assertEquals("The script has made no call.", run.ofNoCalls());
  }

  @Test
  void stagesBeginWithTheRunOrWhenTheyCan() {
    clock += 30;
    run.stageEnded("sandbox");
    clock += 50;
    run.stageEnded("windows");
    run.stageBegan("check");
    clock += 10;
    run.stageEnded("check");
    run.stageFailed("check");

    assertEquals(
        List.of(
            new RunRecord.Stage("sandbox", 0, 30),
            new RunRecord.Stage("windows", 0, 80),
            new RunRecord.Stage("check", 80, 90),
            new RunRecord.Stage("check failed", 80, 90)),
        run.stages());
  }

  @Test
  void clockStandsWhileTheRunWaitsForAPersonAlone() {
    at(10);
    run.callAsks("r.1", "orders.place", ARGS);
    at(5000);
    assertEquals(10, run.elapsed());
    run.callAnswered("r.1", null);
    at(5020);

    assertEquals(30, run.elapsed());
  }

  @Test
  void clockGoesOnWhileAnotherCallIsUnderWay() {
    start("r.1", 10);
    run.callAsks("r.2", "orders.place", ARGS);
    at(110);
    assertEquals(110, run.elapsed());
    end("r.1", "ok", 120);
    at(4000);

    assertEquals(120, run.elapsed());
  }

  @Test
  void answeredCallIsShownWithWhatThePersonWrote() {
    run.callAsks("r.1", "orders.place", ARGS);
    run.callAnswered("r.1", GivenJson.read("{\"name\": \"Lee\"}"));
    run.callStarted("r.1", "orders.place", ARGS, "changes");
    end("r.1", "ok", 10);

    Call call = run.calls().get(0);
    assertTrue(call.wasAsked());
    assertEquals("name=\"Lee\"", CallWords.arguments(call));
    assertEquals("approved", CallWords.decision(call));
    assertEquals(
        "You were asked by the rule “changes”. It was made, and answered in 10 ms.",
        CallWords.story(call));
  }

  @Test
  void deniedCallHasNoDuration() {
    run.callStarted("r.1", "orders.place", ARGS, "never");
    end("r.1", "tool-denied", 10);

    Call call = run.calls().get(0);
    assertEquals("denied", CallWords.decision(call));
    assertEquals("", CallWords.duration(call));
    assertEquals("Decided by the rule “never”. It was not made.", CallWords.story(call));
    assertEquals("orders.", CallWords.namespace(call));
    assertEquals("place", CallWords.name(call));
  }

  @Test
  void endOfTheRunStopsWhatIsUnderWay() {
    start("r.1", 10);
    at(25);
    run.finish();
    at(1000);

    assertEquals(25, run.elapsed());
    assertTrue(run.isOver());
    assertEquals(State.STOPPED, run.calls().get(0).state());
    assertEquals(25, run.calls().get(0).toAt(1000));
  }

  @Test
  void callThatEndedDoesNotEndAgain() {
    start("r.1", 10);
    end("r.1", "ok", 20);
    end("r.1", "tool-failed", 30);

    assertEquals(State.ANSWERED, run.calls().get(0).state());
    assertEquals(7, run.bytesRead());
  }

  @Test
  void tenThousandCallsAreTakenUpInAMoment() {
    for (int i = 0; i < 10_000; i++) {
      start("r." + i, i);
    }
    for (int i = 0; i < 10_000; i++) {
      end("r." + i, "ok", 10_000 + i);
    }
    run.finish();

    assertEquals(10_000, run.calls().size());
    assertFalse(run.calls().stream().anyMatch(call -> call.state() != State.ANSWERED));
  }

  @Test
  void densityCountsWhatIsUnderWayAtOneTime() {
    start("r.1", 0);
    start("r.2", 0);
    end("r.1", "ok", 24);
    end("r.2", "ok", 74);

    assertEquals(
        List.of(2, 1, 1, 0), Arrays.stream(Density.of(run.calls(), 100, 100, 4)).boxed().toList());
  }

  @Test
  void longListIsShownInParts() {
    assertEquals(new Part(0, 200, 10_000), Part.around(0, 10_000, 200));
    assertEquals(new Part(9800, 10_000, 10_000), Part.around(9999, 10_000, 200));
    assertEquals("201 to 400 of 10,000 calls", Part.around(200, 10_000, 200).words("calls"));
    assertTrue(Part.around(5, 12, 200).isAll());
    assertTrue(Part.around(0, 0, 200).isAll());
  }

  private void start(String id, double at) {
    at(at);
    run.callStarted(id, "crm.find_clients", ARGS, "reads");
  }

  private void end(String id, String status, double at) {
    at(at);
    run.callEnded(id, "crm.find_clients", new RunRecord.Ending(status, at, 7));
  }

  private void at(double ms) {
    clock = 1000 + ms;
  }
}
