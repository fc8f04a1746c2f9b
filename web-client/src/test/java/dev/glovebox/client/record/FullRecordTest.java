package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import dev.glovebox.client.play.PlayedClock;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.client.record.entry.Offered;
import dev.glovebox.client.record.entry.RecordRoom;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.PatientStore;
import dev.glovebox.client.record.store.RunFilter;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.run.Used;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Idle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs that do more than is recorded of one run. */
class FullRecordTest extends PagesOfOneStore {
  private static final RunRequest REQUEST =
      new RunRequest("x", List.of(), "{}", Limits.DEFAULT, "", "");
  private static final String UNWRITTEN =
      "the record of the run run-1 cannot be written, and the run cannot be taken up again from"
          + " here on: it has more than 3 entries";

  private final PlayedClock clock = new PlayedClock();
  private final List<Boolean> written = new ArrayList<>();

  private RunLog log(RecordRoom room) {
    RunHead head = RunHead.begun("run-1", REQUEST, PlayedCodeMode.SEED, 0);
    RunLog log = new RunLog(store, clock, RunStore.FIRST_OWNER, head).in(room);
    log.add(new RunEntry.Started(REQUEST, List.of(), Offered.UNKNOWN, "UTC", "build", 0));
    return log;
  }

  private RunStore.Read read() {
    List<Grant<RunStore.Read, String>> read = new ArrayList<>();
    store.read("run-1", read::add);
    return ((Grant.Granted<RunStore.Read, String>) read.getFirst()).value();
  }

  private static RunEntry turn() {
    return new RunEntry.TurnSent(0, 0, List.of(), Used.NOTHING);
  }

  private static RunEntry intended(int call) {
    return new RunEntry.Intended(call, "crm.place", "{}", false, "", 0);
  }

  private static RunEntry.Over over() {
    RunTrace trace = new RunTrace("", List.of(), new RunUsage(0, 0, 0, 0, 0, 0), CheckNotes.NONE);
    return new RunEntry.Over(new RunOutcome("run-1", new Ending.Completed("1"), trace), 0);
  }

  @Test
  void whatHasRoomIsWrittenAndAfterThatTheEndAlone() {
    RunLog log = log(new RecordRoom(3, 10_000));
    log.add(turn());
    log.addForGood(intended(1), written::add);
    log.addForGood(intended(2), written::add);
    log.add(turn());
    clock.settle();
    assertEquals(List.of(true, false), written);
    assertEquals("it has more than 3 entries", log.fault());
    assertEquals(List.of(UNWRITTEN), store.told());
    assertEquals(3, read().entries().size());
    log.end(over(), () -> {});
    clock.settle();
    assertEquals(over(), read().entries().getLast());
    assertEquals(4, read().entries().size());
    assertEquals("completed", read().head().status());
    assertEquals("", read().head().seed());
  }

  @Test
  void intentThatIsOnItsWayToTheDiskCountsAsWritten() {
    store.tellOfTheDiskLater();
    RunLog log = log(new RecordRoom(2, 10_000));
    log.addForGood(intended(1), written::add);
    log.add(turn());
    store.tellOfTheDisk();
    clock.settle();
    assertEquals(List.of(true), written);
    assertEquals(2, read().entries().size());
  }

  @Test
  void longEntriesTakeTheRoomOfMany() {
    RunLog log = log(new RecordRoom(100, 10_000));
    String json = "\"" + "x".repeat(6_000) + "\"";
    log.add(new RunEntry.CallEnded(1, new CallOutcome.Answered(json), null, 0));
    clock.settle();
    assertEquals("", log.fault());
    log.add(new RunEntry.CallEnded(2, new CallOutcome.Answered(json), null, 0));
    assertEquals("it takes more than 10000 characters", log.fault());
  }

  @Test
  void checkpointsTakeNoRoomForThereIsOneAtATime() {
    RunLog log = log(new RecordRoom(100, 10_000));
    log.keep(
        new RunEntry.Checkpointed(1, "", -1, Used.NOTHING, 1 << 20, "", 0),
        () -> 1 << 20,
        () -> {});
    clock.settle();
    assertEquals("", log.fault());
  }

  @Test
  void whatIsRefusedAfterAnotherRefusalSaysNothingOfWhoHasTheRun() {
    RunLog log = log(new RecordRoom(100, 10_000));
    List<String> lost = new ArrayList<>();
    log.whenElsewhere(() -> lost.add("lost"));
    store.tellLater();
    store.refuse("no room");
    clock.settle();
    store.refuse("");
    log.addForGood(intended(1), written::add);
    store.tellOfTheDisk();
    assertEquals(List.of(false), written);
    assertEquals("no room", log.fault());
    assertEquals(List.of(), lost);
  }

  @Test
  void recordHasNoGapWhereOneOfSeveralWritesUnderWayIsRefusedAndTellsItsEnd() {
    RunLog log = log(new RecordRoom(100, 10_000));
    clock.settle();
    store.tellLater();
    store.refuse("no room");
    log.add(new RunEntry.CallEnded(1, new CallOutcome.Answered("large"), null, 0));
    clock.settle();
    store.refuse("");
    log.add(turn());
    clock.settle();
    log.addForGood(intended(2), written::add);
    log.add(turn());
    store.tellOfTheDisk();
    clock.settle();
    assertEquals(List.of(false), written);
    assertEquals("no room", log.fault());
    assertEquals(1, read().entries().size());
    log.end(over(), () -> {});
    assertEquals(over(), read().entries().getLast());
    assertEquals(2, read().entries().size());
    assertEquals("completed", read().head().status());
  }

  @Test
  void manyThatWaitForOneActAreWrittenInOne() {
    RunLog log = log(new RecordRoom(100, 10_000));
    clock.settle();
    store.tellLater();
    for (int i = 1; i <= 40; i++) {
      log.addForGood(intended(i), written::add);
    }
    assertEquals(2, read().entries().size());
    store.tellSoFar();
    assertEquals(List.of(true), written);
    assertEquals(41, read().entries().size());
    store.tellSoFar();
    assertEquals(40, written.size());
    assertEquals(Set.of(true), Set.copyOf(written));
  }

  @Test
  void endThatIsAskedForBeforeARefusalIsHeardIsWrittenAlone() {
    RunLog log = log(new RecordRoom(100, 10_000));
    clock.settle();
    store.tellLater();
    store.refuse("no room");
    log.addForGood(intended(1), written::add);
    store.refuse("");
    log.add(turn());
    List<String> told = new ArrayList<>();
    log.end(over(), () -> told.add("told"));
    assertEquals(List.of(), told);
    store.tellOfTheDisk();
    assertEquals(List.of("told"), told);
    assertEquals(List.of(false), written);
    assertEquals(over(), read().entries().getLast());
    assertEquals(2, read().entries().size());
  }

  @Test
  void checkpointForWhichThereIsNoRoomCostsTheRecordNothing() {
    RunLog log = log(new RecordRoom(100, 10_000));
    store.refuseCheckpoints(StoreRefusal.ofStore("no room"));
    log.add(turn());
    RunEntry kept = new RunEntry.Checkpointed(1, "", -1, Used.NOTHING, 1 << 20, "", 0);
    List<String> refused = new ArrayList<>();
    log.keep(kept, () -> 1 << 20, () -> refused.add("refused"));
    log.add(turn());
    clock.settle();
    assertEquals("", log.fault());
    assertEquals(List.of("refused"), refused);
    assertFalse(log.keepsCheckpoints());
    assertTrue(log.head().bytes() < 1 << 20);
    assertFalse(read().entries().contains(kept));
    assertEquals(3, read().entries().size());
    String words = "goes on without a checkpoint, which the store does not take: no room";
    assertEquals(List.of("the record of the run run-1 " + words), store.told());
  }

  @Test
  void storeThatFailsIsGivenNothingToKeepAndNothingIsKeptForIt() {
    RunLog log = log(new RecordRoom(100, 10_000));
    clock.settle();
    store.refuse("no room");
    log.add(turn());
    clock.settle();
    log.end(over(), () -> {});
    clock.settle();
    assertEquals("no room", log.fault());
    store.refuse("");
    log.add(turn());
    clock.settle();
    assertEquals(1, read().entries().size());
  }

  /** Two turns of a script are an entry each, however short. */
  @Test
  void scriptThatWakesForEverFillsItsRecordAndGoesOn() {
    PlayedCodeMode page = page(true);
    page.execute("while True: await asyncio.sleep(0)");
    PlayedStore kept = store;
    say(page, call(1, "crm.find", "{}"), IDLE);
    page.calls.getFirst().value("1");
    page.clock.settle();
    for (int i = 0; i < RecordRoom.MOST_ENTRIES; i++) {
      page.guest(0).say(new Idle(1));
      page.clock.pass(1);
    }
    assertTrue(kept.told().getFirst().endsWith(": it has more than 100000 entries"));
    say(page, call(2, "crm.find", "{}"), call(3, "crm.place", "{}"), IDLE);
    page.questions.getFirst().accept(YES);
    page.calls.getLast().value("2");
    page.clock.settle();
    assertEquals(2, page.calls.size());
    assertEquals("record-failed", ((CallRefused) heard(page).get(heard(page).size() - 2)).code());
    say(page, IDLE, new Completed("2"));
    assertEquals("it has more than 100000 entries", page.outcomes.getFirst().unrecorded());
    assertEquals("", status(page), "larger than all that is kept");
  }

  @Test
  void storeThatNeverAnswersIsToldAsOneThatFails() {
    PlayedCodeMode page = page(true);
    store.die();
    List<Grant<List<RunHead>, Failure>> listed = new ArrayList<>();
    page.codeMode.runs().history().list(RunFilter.ALL, listed::add);
    page.clock.pass(PatientStore.PATIENCE_MS - 1);
    assertEquals(0, listed.size());
    page.clock.pass(1);
    Failure failure = ((Grant.Refused<List<RunHead>, Failure>) listed.getFirst()).why();
    assertEquals("store-failed", failure.code());
    assertEquals("the store has not answered for 15 seconds", failure.message());
  }

  @Test
  void answerThatTheStoreNeverTakesIsRefusedAndTheRunDoesNotGoOn() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    store.tellOfTheDiskLater();
    approve(page, "run-1.1");
    assertEquals(List.of(), answers);
    page.clock.pass(PatientStore.PATIENCE_MS);
    assertEquals("store-failed: the store has not answered for 15 seconds", last());
    store.tellOfTheDisk();
    page.clock.settle();
    assertEquals(1, answers.size());
    assertEquals(List.of(), heard(page));
    approve(page, "run-1.1");
    say(page, call(1, "crm.place", "{}"), IDLE);
    assertEquals(1, page.calls.size());
  }
}
