package dev.glovebox.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedGuest;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.client.session.CodeSession.WentBack;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.CarryOn;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions that are found again, in another page or in another sandbox. */
class RestoredSessionTest extends SessionPages {
  private static final int ENTRIES = 40;
  private static final int SCRIPTS = 3;
  private static final ApprovalAnswer YES = new ApprovalAnswer.Approved(null, Remember.ONCE);
  private static final Bytes MEMORY = () -> 3;

  @Test
  void scriptsAreGoneThroughAgainWithTheirAnswersAndNothingIsCalled() {
    find("a = await crm.find()", "7");
    run("b = 1; raise ValueError", new Failed("script-error", "E", "no", 1, 1, "", ""), IDLE);
    page();
    assertEquals(List.of(session + " b = 1; raise ValueError false"), listed());

    restore();
    say(find(1), IDLE);
    say(NOTHING, IDLE);
    say(new Failed("script-error", "E", "no", 1, 1, "", ""), IDLE);

    assertEquals(session, last());
    assertEquals(List.of("a = await crm.find()", "7", "b = 1; raise ValueError"), given());
    assertEquals(List.of(), house.calls);
    assertEquals(List.of(), house.events);
    assertEquals(List.of(session + " b = 1; raise ValueError true"), listed());
    run("a", new Completed("7"), IDLE);
    assertEquals("7", house.last());
  }

  @Test
  void sessionGoesOnFromItsLastCheckpointAndWhatRanSince() {
    guest.rememberedBy(() -> MEMORY, bytes -> {});
    find("a = await crm.find()", "7");
    guest.rememberedBy(() -> () -> 0, bytes -> {});
    run("b = 1", NOTHING, IDLE);
    page();

    restore();
    say(NOTHING, IDLE);

    assertEquals(List.of("revive 3", "b = 1"), given());
    assertEquals(session, last());
  }

  @Test
  void checkpointThatTheSandboxRefusesIsToldAndTheScriptsAreGoneThrough() {
    guest.rememberedBy(() -> MEMORY, bytes -> {});
    find("a = await crm.find()", "7");
    page();
    house.codeMode.sessions().restore(session, restored::add);
    house.clock.settle();
    house.guest(0).refusesCheckpoints("another zone");
    house.ready(0);
    guest = house.ready(house.guests.size() - 1);
    say(find(1), IDLE);
    say(NOTHING, IDLE);

    assertEquals(session, last());
    assertEquals(List.of("a = await crm.find()", "7"), given());
    assertTrue(store.told().getFirst().endsWith("goes through its record: another zone"));
  }

  @Test
  void scriptInWhoseMidstThePageWentAwayIsUndoneAndItsCallsAreNamed() {
    run("a = 1", NOTHING, IDLE);
    run("await crm.mark()", new ToolCalled(1, "crm.mark", "[]", "{}"), IDLE);
    house.questions.getLast().accept(YES);
    house.clock.settle();
    page();

    restore();
    say(NOTHING, IDLE);

    CodeSession back = house.codeMode.sessions().get(session);
    assertEquals(List.of("a = 1"), given());
    assertEquals(1, back.undone().size());
    CallSummary made = back.undone().getFirst().calls().getFirst();
    assertEquals("crm.mark unknown", made.tool() + " " + made.status());
    shared.read(
        back.undone().getFirst().runId(),
        read ->
            assertTrue(
                read.toString().contains("the page of its session went away"), read::toString));
    page();
    restore();
    say(NOTHING, IDLE);
    assertEquals(List.of(), house.codeMode.sessions().get(session).undone());
  }

  @Test
  void scriptThatDoesSomethingElseByNowEndsTheAttempt() {
    find("a = await crm.find()", "7");
    page();

    restore();
    say(new ToolCalled(1, "crm.mark", "[]", "{}"), IDLE);

    assertEquals(
        "session-over: the session is over: it could not be put back to how it was: run-2 went"
            + " otherwise than before: it asks for something else",
        last());
    assertEquals(List.of(session + " a = await crm.find() false"), listed());
  }

  @Test
  void sessionThatIsOpenElsewhereOrNowhereIsNotRestored() {
    restore();
    assertEquals("request-invalid: the session \"session-1\" is open already", last());
    session = "session-9";
    restore();
    assertEquals(
        "request-invalid: the session cannot be restored: there is no session session-9", last());
  }

  @Test
  void closedSessionIsGoneAndItsRunsAreNot() {
    run("a = 1", NOTHING, IDLE);
    house.codeMode.sessions().close(session);
    assertEquals(List.of(), listed());
    shared.read("run-2", read -> assertTrue(read.toString().contains("a = 1"), read::toString));
  }

  @Test
  void goingBackNamesTheCallsThatWereMade() {
    find("a = await crm.find()", "7");
    find("b = await crm.find()", "8");
    goBack();
    say(find(1), IDLE);
    say(NOTHING, IDLE);
    WentBack back = ((Grant.Granted<WentBack, Failure>) wentBack.getLast()).value();
    assertEquals("run-3", back.runId());
    assertEquals("crm.find", back.calls().getFirst().tool());
    assertEquals(List.of("a = await crm.find()", "7"), given());
    goBack();
    assertEquals(List.of(), given());
    house.codeMode.sessions().get(session).goBack(wentBack::add);
    assertEquals(
        "there is no script to go back from",
        ((Grant.Refused<WentBack, Failure>) wentBack.getLast()).why().message());
  }

  @Test
  void scriptThatWasStoppedIsNotGoneThroughAgain() {
    run("a = 1", NOTHING, IDLE);
    ScriptRun endless = house.execute("while True: pass", session);
    endless.cancel();
    house.clock.settle();
    assertEquals("the session is as it was before this script", house.failure().hint());
    page();

    restore();
    say(NOTHING, IDLE);

    assertEquals(List.of("a = 1"), given());
    assertEquals(session, last());
  }

  @Test
  void deletingAllClosesSessionsAndLeavesNothing() {
    guest.rememberedBy(() -> MEMORY, bytes -> {});
    run("a = 1", NOTHING, IDLE);
    house.execute("b = 1", session);
    List<String> problems = new ArrayList<>();
    house.codeMode.runs().history().deleteAll(problems::add);
    house.clock.settle();
    assertEquals(List.of(""), problems);
    shared.list(all -> assertTrue(all.toString().contains("heads=[]"), all::toString));
    assertEquals("run-cancelled", house.code());
    assertTrue(guest.isTerminated());
    assertEquals(List.of(), store.told());
  }

  @Test
  void checkpointsCountOnceHoweverOftenTheyAreTaken() {
    guest.rememberedBy(() -> () -> 100_000, bytes -> {});
    for (int i = 0; i < 5; i++) {
      run("a = " + i, NOTHING, IDLE);
    }
    shared.read(
        session,
        read -> {
          int bytes = ((Grant.Granted<RunStore.Read, String>) read).value().head().bytes();
          assertTrue(bytes > 100_000 && bytes < 110_000, () -> bytes + " bytes");
        });
  }

  @Test
  void scriptOfASessionIsNotTakenUpAlone() {
    house.execute("a = 1", session);
    page();
    List<Grant<RunOutcome, Failure>> resumed = new ArrayList<>();
    house.codeMode.runs().resume("run-2", resumed::add);
    assertEquals(
        "the run run-2 is a script of the session session-1, and is nothing without it",
        ((Grant.Refused<RunOutcome, Failure>) resumed.getFirst()).why().message());
  }

  /** Finds something in each script, and ends. */
  private void play(PlayedCodeMode page) {
    PlayedGuest player = page.guest(0);
    player.playedBy(
        messages ->
            page.clock.soon(
                () -> {
                  boolean isNew = messages.stream().anyMatch(CarryOn.class::isInstance);
                  player.say(isNew ? find(1) : NOTHING, IDLE);
                }));
  }

  @Test
  void scriptsThatWereToldAreThereAndNoOthersWheneverThePageDies() {
    int most = 0;
    for (int entries = 1; entries < ENTRIES; entries++) {
      MemoryStore all = new MemoryStore();
      PlayedStore dying = new PlayedStore(all);
      dying.dieAfter(entries);
      house = new PlayedCodeMode(TypeCheckMode.OFF, dying, true);
      session = house.openSession();
      play(house);
      for (int script = 0; script < SCRIPTS && !dying.isDead(); script++) {
        house.execute("script " + script, session);
        house.calls.forEach(call -> call.value("7"));
        house.calls.clear();
        house.clock.settle();
      }
      int told = house.outcomes.size();
      dying.die();
      house = new PlayedCodeMode(TypeCheckMode.OFF, new PlayedStore(all), true);
      house.codeMode.warmUp();
      play(house);
      house.ready(0);
      house.codeMode.sessions().restore(session, restored::add);
      house.clock.settle();

      guest = house.guest(0);
      String after = "after " + entries + " entries";
      assertEquals(session, last(), after);
      assertEquals(told, given().stream().filter(line -> line.startsWith("script")).count(), after);
      assertEquals(List.of(), house.calls, after);
      most = Math.max(most, told);
    }
    assertEquals(SCRIPTS, most);
  }

  @Test
  void closingEndsAScriptThatWaitsForTheSandboxToBeMadeAnew() {
    run("a = 1", NOTHING, IDLE);
    guest.lose("the frame is gone");
    house.execute("a", session);
    assertEquals(1, house.outcomes.size());
    house.codeMode.sessions().close(session);
    house.clock.settle();
    assertEquals("session-over: the session is over: it was closed", house.last());
  }

  @Test
  void scriptsThatComeWhileTheSandboxIsMadeAnewShareOne() {
    run("a = 1", NOTHING, IDLE);
    guest.lose("the frame is gone");
    ScriptRun first = house.execute("b = 1", session);
    int spawned = house.guests.size();
    first.cancel();
    house.execute("a", session);
    assertEquals(spawned, house.guests.size());
    guest = house.ready(spawned - 1);
    say(NOTHING, IDLE);
    assertEquals(List.of("a = 1", "a"), given());
  }
}
