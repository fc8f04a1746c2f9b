package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.Replayed;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.client.record.text.EntryText;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was known to be secret stays so, wherever and however a run goes on. */
class RedactedPastTest extends PagesOfOneStore {
  private static final String VALUE = "DE89370400440532013000";
  private static final String NAME = "hidden-name";
  private static final int CUT = 9;
  private static final String MARK = "[redacted]";
  private static final String BOTH = VALUE + NAME;
  private static final String GIVEN = "{\"iban\":{\"" + NAME + "\":\"" + VALUE + "\"}}";
  private static final RunRequest REQUEST =
      new RunRequest("told = 1", List.of(), "{}", Limits.DEFAULT, "", "");
  private static final ForkChange OTHER_ANSWER =
      new ForkChange(2, "\"other\"", null, null, null, List.of(), null);

  private record PlayedMemory(int length) implements Bytes {}

  private PlayedCodeMode redacting() {
    PlayedCodeMode page = page(kept -> PlayedCodeMode.redacting(kept, "iban"));
    page.skipIds(100);
    return page;
  }

  /** A run that was given secrets. */
  private PlayedCodeMode begun() {
    PlayedCodeMode page = page(kept -> PlayedCodeMode.redacting(kept, "iban"));
    page.execute("told = 1");
    finds(page);
    page.calls.getFirst().value(GIVEN);
    page.clock.settle();
    return page;
  }

  private static void finds(PlayedCodeMode page) {
    say(page, call(1, "crm.find", "{}"), IDLE);
  }

  /** Half of a secret is told before what is asked for next, and half of it afterwards. */
  private static void asks(PlayedCodeMode page) {
    say(page, new Printed("stdout", VALUE.substring(0, CUT)), call(2, "crm.place", "{}"), IDLE);
  }

  private PlayedCodeMode waiting() {
    PlayedCodeMode page = begun();
    asks(page);
    assertEquals("paused: 1", page.last());
    return page;
  }

  private PlayedCodeMode waitingWithItsMemory() {
    PlayedCodeMode page = page(kept -> PlayedCodeMode.redacting(kept, "iban"));
    page.guest(0).rememberedBy(() -> new PlayedMemory(7), bytes -> {});
    page.execute("told = 1");
    finds(page);
    page.calls.getFirst().value(GIVEN);
    page.clock.pass(200);
    asks(page);
    page.clock.settle();
    assertEquals("paused: 1", page.last());
    return page;
  }

  /** A page in which a run has gone through its script again, and was answered. */
  private PlayedCodeMode goneOn() {
    waiting();
    PlayedCodeMode page = redacting();
    approve(page, "run-1.2");
    finds(page);
    asks(page);
    places(page);
    return page;
  }

  /** A page in which a run that waits with its memory can go on; what is put back is noted. */
  private PlayedCodeMode reviving(List<Bytes> revived) {
    waitingWithItsMemory();
    PlayedCodeMode page = redacting();
    page.guest(0).rememberedBy(() -> RunStore.NONE, revived::add);
    return page;
  }

  private static void places(PlayedCodeMode page) {
    page.calls.getFirst().value("\"placed\"");
    page.clock.settle();
  }

  private static void tellsAll(PlayedCodeMode page) {
    say(page, new Printed("stdout", VALUE.substring(CUT) + NAME));
    say(page, new Completed("{\"" + NAME + "\":[\"" + VALUE + "\",\"" + BOTH + "\"]}"), IDLE);
  }

  private void assertTellsNothing() {
    assertTellsNothing(((Grant.Granted<RunOutcome, Failure>) answers.getLast()).value());
  }

  private static void assertTellsNothing(RunOutcome outcome) {
    assertHidden(outcome.toString());
    assertTrue(outcome.toString().contains(MARK), outcome::toString);
  }

  private static void assertHidden(String text) {
    for (String secret : List.of(VALUE, VALUE.substring(CUT), NAME)) {
      assertFalse(text.contains(secret), text);
    }
  }

  private void assertBareExportTellsNothing(PlayedCodeMode page, String runId) {
    List<Grant<RunStore.Read, Failure>> taken = new ArrayList<>();
    page.codeMode.runs().history().export(runId, false, taken::add);
    RunStore.Read run = ((Grant.Granted<RunStore.Read, Failure>) taken.getFirst()).value();
    assertHidden(EntryText.of(run.head()));
    run.entries().forEach(entry -> assertHidden(EntryText.of(entry)));
  }

  @Test
  void runThatGoesThroughItsScriptAgainTellsNothing() {
    PlayedCodeMode page = goneOn();
    tellsAll(page);
    assertTellsNothing();
    assertBareExportTellsNothing(page, "run-1");
  }

  @Test
  void runThatGoesOnFromItsMemoryTellsNothing() {
    List<Bytes> revived = new ArrayList<>();
    PlayedCodeMode page = reviving(revived);
    approve(page, "run-1.2");
    assertEquals(1, revived.size());
    places(page);
    tellsAll(page);
    assertTellsNothing();
    assertBareExportTellsNothing(page, "run-1");
  }

  @Test
  void whatWasSecretWhenARunPausedIsSoThoughNothingThatItWasGivenSaysIt() {
    waiting();
    PlayedCodeMode page = redacting();
    knowsAlso("known before");
    approve(page, "run-1.2");
    finds(page);
    asks(page);
    places(page);
    say(page, new Printed("stdout", "known before"));
    say(page, new Completed("\"known before\""), IDLE);
    assertEquals("\"" + MARK + "\"", last());
  }

  private void knowsAlso(String secret) {
    List<Grant<RunStore.Read, String>> read = new ArrayList<>();
    store.read("run-1", read::add);
    RunStore.Read run = ((Grant.Granted<RunStore.Read, String>) read.getFirst()).value();
    List<RunEntry> entries = new ArrayList<>();
    for (RunEntry entry : run.entries()) {
      boolean isPause = entry instanceof RunEntry.Paused;
      entries.add(isPause ? new RunEntry.Paused("[\"" + secret + "\"]", 1) : entry);
    }
    store.delete("run-1", problem -> {});
    store.append(
        new RunStore.Batch(RunStore.FIRST_OWNER, entries, run.head(), null, true, true),
        problem -> assertEquals(StoreRefusal.NONE, problem));
  }

  @Test
  void errorOfARunThatGoesOnTellsNothing() {
    PlayedCodeMode page = goneOn();
    say(page, raised("KeyError: '" + NAME + "' of " + BOTH), IDLE);
    assertTellsNothing();
    assertBareExportTellsNothing(page, "run-1");
  }

  @Test
  void runThatDoesSomethingElseThanBeforeTellsNothing() {
    waiting();
    PlayedCodeMode page = redacting();
    approve(page, "run-1.2");
    finds(page);
    say(page, call(2, "crm.place", "{\"" + NAME + "\":\"" + VALUE + "\"}"), IDLE);
    assertTrue(last().startsWith("run-diverged"), last());
    assertTellsNothing();
    assertBareExportTellsNothing(page, "run-1");
  }

  @Test
  void runWhosePageDiedTellsNothing() {
    begun();
    PlayedCodeMode page = redacting();
    resume(page, "run-1");
    finds(page);
    say(page, new Printed("stdout", VALUE.substring(0, CUT)));
    tellsAll(page);
    assertTellsNothing();
  }

  @Test
  void runWhosePageDiedTellsNothingWhereNothingElseIsSecret() {
    begun();
    PlayedCodeMode page = page(false);
    resume(page, "run-1");
    finds(page);
    say(page, new Printed("stdout", VALUE.substring(0, CUT)));
    tellsAll(page);
    assertTellsNothing();
    assertBareExportTellsNothing(page, "run-1");
  }

  @Test
  void runThatIsEndedWhereNothingElseIsSecretTellsNothing() {
    PlayedCodeMode before = begun();
    say(before, call(2, "crm." + NAME, "{}"), IDLE);
    PlayedCodeMode page = page(false);
    page.codeMode.runs().cancel("run-1", answers::add);
    assertTellsNothing();
  }

  @Test
  void runIsNotToldInClearBecauseItWentThroughAPageThatTellsAll() {
    PlayedCodeMode first = page(false);
    first.codeMode.runs().executeOnce(REQUEST, "run-1", outcome -> {});
    first.clock.settle();
    finds(first);
    first.calls.getFirst().value(GIVEN);
    first.clock.settle();
    PlayedCodeMode second = redacting();
    resume(second, "run-1");
    PlayedCodeMode third = page(false);
    third.skipIds(200);
    resume(third, "run-1");
    finds(third);
    say(third, new Printed("stdout", VALUE.substring(0, CUT)));
    tellsAll(third);
    assertTellsNothing();
  }

  @Test
  void whatARunIsGivenLaterIsSecretBelowTheNamesThatItBeganWith() {
    waiting();
    PlayedCodeMode page = page(false);
    approve(page, "run-1.2");
    finds(page);
    asks(page);
    page.calls.getFirst().value("{\"iban\":\"later-value\"}");
    page.clock.settle();
    say(page, new Completed("{\"other\":\"later-value\",\"iban\":7}"), IDLE);
    String told = ((Grant.Granted<RunOutcome, Failure>) answers.getLast()).value().toString();
    assertTrue(told.contains("{\"other\":\"[redacted]\",\"iban\":\"[redacted]\"}"), told);
  }

  @Test
  void forkOfARunThatNeverPausedTellsNothingWhereNothingElseIsSecret() {
    PlayedCodeMode before = begun();
    say(before, call(2, "crm.find", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    page.skipIds(100);
    page.codeMode.runs().fork("run-1", OTHER_ANSWER, answers::add);
    page.clock.settle();
    finds(page);
    say(page, new Printed("stdout", VALUE.substring(0, CUT)), call(2, "crm.find", "{}"), IDLE);
    tellsAll(page);
    assertTellsNothing();
  }

  @Test
  void sessionTellsNothingWhereNothingElseIsSecret() {
    PlayedCodeMode before = page(kept -> PlayedCodeMode.redacting(kept, "iban"));
    String session = before.openSession();
    before.execute("a = 1", session);
    finds(before);
    before.calls.getFirst().value(GIVEN);
    before.clock.settle();
    say(before, new Completed("null"), IDLE);
    PlayedCodeMode page = page(false);
    page.skipIds(100);
    page.codeMode.sessions().restore(session, restored -> {});
    page.clock.settle();
    finds(page);
    say(page, new Completed("null"), IDLE);
    page.execute("b = 1", session);
    say(page, new Completed("{\"" + NAME + "\":\"" + BOTH + "\"}"), IDLE);
    assertTellsNothing(page.outcomes.getLast());
  }

  @Test
  void runThatIsEndedElsewhereTellsNothing() {
    PlayedCodeMode before = begun();
    say(before, call(2, "crm." + NAME, "{}"), IDLE);
    PlayedCodeMode page = redacting();
    page.codeMode.runs().cancel("run-1", answers::add);
    assertTellsNothing();
    assertBareExportTellsNothing(page, "run-1");
  }

  @Test
  void forkTellsNothing() {
    waiting();
    PlayedCodeMode page = redacting();
    page.codeMode.runs().fork("run-1", OTHER_ANSWER, answers::add);
    page.clock.settle();
    finds(page);
    asks(page);
    tellsAll(page);
    assertTellsNothing();
    assertBareExportTellsNothing(page, "run-101");
  }

  @Test
  void forkThatGoesOnFromAMemoryTellsNothing() {
    List<Bytes> revived = new ArrayList<>();
    PlayedCodeMode page = reviving(revived);
    page.codeMode.runs().fork("run-1", OTHER_ANSWER, answers::add);
    page.clock.settle();
    assertEquals(1, revived.size());
    tellsAll(page);
    assertTellsNothing();
  }

  @Test
  void replayTellsNothing() {
    waiting();
    PlayedCodeMode page = redacting();
    Replayed replayed = replayed(page);
    assertTellsNothing(replayed.outcome());
    assertHidden(replayed.toString());
  }

  /** A replay of another script, which asks for more than is recorded, by secret names. */
  private static Replayed replayed(PlayedCodeMode page) {
    List<Grant<Replayed, Failure>> taken = new ArrayList<>();
    page.codeMode.runs().replay("run-1", "other", taken::add);
    page.clock.settle();
    finds(page);
    String named = "{\"" + NAME + "\":\"" + BOTH + "\"}";
    ToolCalled call = new ToolCalled(2, "crm." + NAME, "[\"" + VALUE + "\"]", named);
    say(page, new Printed("stdout", BOTH), call, IDLE);
    return ((Grant.Granted<Replayed, Failure>) taken.getFirst()).value();
  }

  @Test
  void whatWasSecretWhenARunPausedIsSoWhereNothingElseIs() {
    waitingWithItsMemory();
    PlayedCodeMode page = page(false);
    page.guest(0).rememberedBy(() -> RunStore.NONE, bytes -> {});
    approve(page, "run-1.2");
    tellsAll(page);
    assertTellsNothing();
  }

  @Test
  void questionOfARunThatWasToldInClearHidesWhatIsSecretNow() {
    PlayedCodeMode before = page(false);
    before.codeMode.runs().executeOnce(REQUEST, "run-1", outcome -> {});
    before.clock.settle();
    finds(before);
    before.calls.getFirst().value(GIVEN);
    before.clock.settle();
    say(before, call(2, "crm.place", "{\"to\":\"" + BOTH + "\"}"), IDLE);
    PlayedCodeMode page = redacting();
    page.codeMode.runs().executeOnce(REQUEST, "run-1", answers::add);
    page.clock.settle();
    assertEquals("paused for crm.place", last());
    assertTellsNothing();
  }

  private static Failed raised(String message) {
    return new Failed("script-error", "KeyError", message, 1, 1, message, message);
  }
}
