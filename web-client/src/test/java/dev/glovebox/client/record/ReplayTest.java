package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.Replayed;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import dev.glovebox.sandbox.wire.Message.Wake;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scripts that are run over what is recorded of a run. */
class ReplayTest extends PagesOfOneStore {
  private final List<Grant<Replayed, Failure>> replays = new ArrayList<>();

  /** Two calls that are gathered, of which the second is answered first, and a sleep. */
  private void recorded() {
    PlayedCodeMode page = page(true);
    page.execute("old");
    say(page, call(1, "crm.find", "{\"n\":1}"), call(2, "crm.place", "{}"), IDLE);
    page.questions.getFirst().accept(YES);
    page.clock.settle();
    page.calls.get(1).value("\"placed\"");
    page.clock.settle();
    say(page, IDLE);
    page.calls.get(0).value("\"found\"");
    page.clock.settle();
    say(page, new Idle(500));
    page.clock.pass(600);
    say(page, new Completed("1"), IDLE);
    assertEquals("1", page.last());
  }

  private PlayedCodeMode replay(String code) {
    PlayedCodeMode page = page(true);
    page.codeMode.runs().replay("run-1", code, replays::add);
    page.clock.settle();
    return page;
  }

  private Replayed replayed() {
    return ((Grant.Granted<Replayed, Failure>) replays.getLast()).value();
  }

  private void assertNothingDone(PlayedCodeMode page) {
    assertEquals(0, page.calls.size() + page.questions.size());
    assertEquals(List.of(), page.events);
    assertEquals("run-1 completed", status(page));
  }

  @Test
  void scriptThatIsAsItWasSeesWhatItSaw() {
    recorded();
    List<List<ToGuest>> turns = new ArrayList<>();
    PlayedCodeMode page = page(true);
    page.guest(0).playedBy(turns::add);
    page.codeMode.runs().replay("run-1", null, replays::add);
    page.clock.settle();
    page.clock.pass(50);
    say(page, call(1, "crm.find", "{\"n\":1}"), call(2, "crm.place", "{}"), IDLE);
    say(page, IDLE);
    say(page, new Idle(500));
    assertEquals(4, turns.size(), turns::toString);
    assertEquals(new CallAnswered(2, "\"placed\""), turns.get(1).get(1));
    assertEquals(new CallAnswered(1, "\"found\""), turns.get(2).get(1));
    assertEquals(new Wake(), turns.get(3).get(1));
    double slept =
        ((TurnBegins) turns.get(3).getFirst()).wallMs()
            - ((TurnBegins) turns.get(2).getFirst()).wallMs();
    assertEquals(500, slept);
    say(page, new Printed("stdout", "out"), new Completed("1"), IDLE);
    assertEquals(new Ending.Completed("1"), replayed().outcome().ending());
    assertEquals("out", replayed().outcome().trace().output());
    assertEquals(List.of(), replayed().asked());
    assertEquals(List.of(), replayed().unused());
    assertNothingDone(page);
  }

  @Test
  void changedScriptIsAnsweredByWhatItCallsAndTellsWhatItLacks() {
    recorded();
    PlayedCodeMode page = replay("new");
    assertEquals("new", ((Execute) heard(page).getFirst()).code());
    say(page, call(1, "crm.place", "{}"), IDLE);
    assertEquals(new CallAnswered(1, "\"placed\""), heard(page).getLast());
    say(page, call(2, "crm.place", "{}"), IDLE);
    assertTrue(replayed().outcome().ending() instanceof Ending.Paused);
    assertEquals(List.of(call(2, "crm.place", "{}")), replayed().asked());
    assertEquals(List.of(1), replayed().unused());
    assertNothingDone(page);
  }

  @Test
  void scriptThatNeedNotWaitForWhatItLacksGoesOn() {
    recorded();
    PlayedCodeMode page = replay("new");
    say(page, call(1, "crm.new", "{}"), call(2, "crm.find", "{\"n\":1}"), IDLE);
    assertEquals(new CallAnswered(2, "\"found\""), heard(page).getLast());
    say(page, new Completed("2"), IDLE);
    assertEquals(new Ending.Completed("2"), replayed().outcome().ending());
    assertEquals(List.of(call(1, "crm.new", "{}")), replayed().asked());
    assertEquals(List.of(2), replayed().unused());
    assertNothingDone(page);
  }

  @Test
  void sleepThatWasNotRecordedTakesItsTime() {
    recorded();
    PlayedCodeMode page = replay("new");
    say(page, new Idle(300));
    assertEquals(1, heard(page).size());
    page.clock.pass(400);
    assertEquals(new Wake(), heard(page).getLast());
  }

  @Test
  void otherCodeIsCheckedAndTheSameIsNot() {
    recorded();
    PlayedCodeMode strict = PlayedCodeMode.checking(store);
    strict.codeMode.warmUp();
    strict.ready(0);
    strict.codeMode.runs().replay("run-1", null, replays::add);
    strict.clock.settle();
    assertEquals(0, strict.checker.asked().size());
    strict.codeMode.runs().replay("run-1", "new", replays::add);
    strict.clock.settle();
    assertEquals(1, strict.checker.asked().size());
  }

  @Test
  void runWithoutPayloadsCannotBeReplayed() {
    store.die();
    store = new PlayedStore(new MemoryStore());
    PlayedCodeMode page = PlayedCodeMode.ofBareRecords(store);
    page.codeMode.warmUp();
    page.ready(0);
    page.execute("x");
    say(page, new Completed("1"), IDLE);
    page.codeMode.runs().replay("run-1", null, replays::add);
    page.clock.settle();
    Failure why = ((Grant.Refused<Replayed, Failure>) replays.getLast()).why();
    assertTrue(why.message().contains("has no payloads"), why.message());
  }
}
