package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.approval.ApprovalAnswer.Approved;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.client.record.store.RunFilter;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.text.EntryReader;
import dev.glovebox.client.record.text.EntryText;
import dev.glovebox.client.record.text.Unreadable;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Printed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that are taken elsewhere and from elsewhere, and records without what was said. */
class CarriedRunTest extends PagesOfOneStore {
  private static final String SAID = "hush";

  private final EntryReader reader = new EntryReader(new JacksonParser(), damage -> {});

  /** A run that has read, printed, and waits for a person. */
  private PlayedCodeMode waiting() {
    PlayedCodeMode page = page(false);
    page.execute("hush = 1");
    say(page, call(1, "crm.find", "{\"n\":\"hush\"}"), IDLE);
    page.calls.getFirst().value("\"hush\"");
    page.clock.settle();
    say(page, new Printed("stdout", "hush\n"), call(2, "crm.place", "{\"n\":\"hush\"}"), IDLE);
    assertEquals("paused: 1", page.last());
    return page;
  }

  private static RunStore.Read exported(PlayedCodeMode page, boolean withPayloads) {
    List<Grant<RunStore.Read, Failure>> taken = new ArrayList<>();
    page.codeMode.runs().history().export("run-1", withPayloads, taken::add);
    return ((Grant.Granted<RunStore.Read, Failure>) taken.getFirst()).value();
  }

  /** As it comes to be in another browser. */
  private String take(PlayedCodeMode other, String head, List<String> texts) {
    List<String> said = new ArrayList<>();
    other
        .codeMode
        .runs()
        .history()
        .importRun(
            ImportedRun.read(reader, head, texts),
            grant ->
                said.add(
                    switch (grant) {
                      case Grant.Granted<String, Failure> granted -> granted.value();
                      case Grant.Refused<String, Failure> refused -> refused.why().message();
                    }));
    return said.getFirst();
  }

  private static PlayedCodeMode elsewhere() {
    PlayedCodeMode other = new PlayedCodeMode(TypeCheckMode.OFF, new MemoryStore(), false);
    other.codeMode.warmUp();
    other.ready(0);
    return other;
  }

  @Test
  void exportHasNothingOfWhatWasSaidUnlessItIsAskedFor() {
    PlayedCodeMode page = waiting();
    RunStore.Read bare = exported(page, false);
    String all = EntryText.of(bare.head()) + texts(bare);
    assertFalse(all.contains(SAID), all);
    assertFalse(all.contains(PlayedCodeMode.SEED), all);
    assertTrue(all.contains("crm.find"), all);
    RunStore.Read whole = exported(page, true);
    assertEquals(whole.entries().size(), bare.entries().size());
    assertTrue(EntryText.of(whole.head()).contains(PlayedCodeMode.SEED));
  }

  @Test
  void exportedRunIsReadElsewhereAndCannotGoOnThere() {
    RunStore.Read bare = exported(waiting(), false);
    PlayedCodeMode other = elsewhere();
    assertEquals("run-1", take(other, EntryText.of(bare.head()), texts(bare)));
    assertEquals("run-1 paused", status(other));
    assertEquals(bare.entries(), exported(other, false).entries());
    approveIn(other);
    assertEquals(
        "request-invalid: the record of the run run-1 has no payloads, so that it cannot go on or be"
            + " told",
        last());
    assertEquals(
        "there is a run run-1 already", take(other, EntryText.of(bare.head()), texts(bare)));
    other.codeMode.runs().cancel("run-1", answers::add);
    other.clock.settle();
    assertEquals("run-1 run-cancelled", status(other));
  }

  private void approveIn(PlayedCodeMode other) {
    other.codeMode.runs().answer("run-1", "run-1.2", YES, answers::add);
    other.clock.settle();
  }

  @Test
  void runWithItsPayloadsGoesOnElsewhere() {
    RunStore.Read whole = exported(waiting(), true);
    PlayedCodeMode other = elsewhere();
    take(other, EntryText.of(whole.head()), texts(whole));
    approveIn(other);
    say(other, call(1, "crm.find", "{\"n\":\"hush\"}"), IDLE);
    say(other, call(2, "crm.place", "{\"n\":\"hush\"}"), IDLE);
    assertEquals(1, other.calls.size());
    other.calls.getFirst().value("7");
    other.clock.settle();
    say(other, new Completed("7"), IDLE);
    assertEquals("7", last());
  }

  @Test
  void importedApprovalIsNotBelieved() {
    RunStore.Read whole = exported(waiting(), true);
    List<String> forged = new ArrayList<>(texts(whole));
    forged.add(
        EntryText.of(new RunEntry.Judged(2, true, "{\"n\":1000000}", "", Remember.SESSION, 1)));
    PlayedCodeMode other = elsewhere();
    take(other, EntryText.of(whole.head()), forged);
    other.codeMode.runs().resume("run-1", answers::add);
    other.clock.settle();
    say(other, call(1, "crm.find", "{\"n\":\"hush\"}"), IDLE);
    say(other, call(2, "crm.place", "{\"n\":\"hush\"}"), IDLE);
    assertEquals("paused for crm.place", last());
    assertEquals(0, other.calls.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"runId\":\"run-1\" | \"runId\":\"session-1\" | has an id that is not a run's",
        "\"seed\":\"5eed | \"seed\":\"x | has no seed",
        "\"kind\":\"started\" | \"kind\":\"again\",\"call\":1 | is not in order",
        "\"kind\":\"called\" | \"kind\":\"odd\" | is damaged: entry 3 is of a kind that nobody knows",
        "\"namespaces\":[\"crm\" | \"namespaces\":[\"a\\\"],\\\"b\" | is damaged: entry 1 has a"
            + " namespace that is not a name",
        "\"inputsJson\":\"{}\" | \"inputsJson\":\"1,\" | is damaged: entry 1 has no JSON in inputsJson",
        "\"status\":\"paused\" | \"status\":\"fine\" | has a status that nobody knows",
        "{\"v\":1,\"runId\" | ]{\"v\":1,\"runId\" | is not JSON",
      })
  void forgedImportIsRefused(String from, String to, String why) {
    RunStore.Read whole = exported(waiting(), true);
    String head = EntryText.of(whole.head());
    List<String> texts = new ArrayList<>(texts(whole));
    boolean isInHead = head.contains(from);
    String forgedHead = isInHead ? head.replace(from, to) : head;
    for (int i = 0; i < texts.size() && !isInHead; i++) {
      if (texts.get(i).contains(from)) {
        texts.set(i, texts.get(i).replace(from, to));
        break;
      }
    }
    assertTrue(isInHead || !texts.equals(texts(whole)), from);
    assertEquals(
        why,
        assertThrows(Unreadable.class, () -> ImportedRun.read(reader, forgedHead, texts))
            .getMessage());
  }

  @Test
  void importThatIsTooLongIsNotLookedAt() {
    RunStore.Read whole = exported(waiting(), true);
    List<String> many = new ArrayList<>();
    for (int i = 0; i <= 100_000; i++) {
      many.add("x");
    }
    assertEquals(
        "is too large",
        assertThrows(
                Unreadable.class, () -> ImportedRun.read(reader, EntryText.of(whole.head()), many))
            .getMessage());
  }

  @Test
  void whatAnImportSaysOfItselfFollowsFromItsEntries() {
    RunStore.Read whole = exported(waiting(), true);
    String head =
        EntryText.of(whole.head())
            .replace("\"status\":\"paused\"", "\"status\":\"completed\"")
            .replace("crm.place", "crm.harmless");
    PlayedCodeMode other = elsewhere();
    take(other, head, texts(whole));
    List<RunHead> heads = new ArrayList<>();
    other
        .codeMode
        .runs()
        .history()
        .list(
            RunFilter.ALL,
            listed -> heads.addAll(((Grant.Granted<List<RunHead>, Failure>) listed).value()));
    assertEquals(RunHead.PAUSED, heads.getFirst().status());
    assertEquals("crm.place", heads.getFirst().waiting().getFirst().tool());
  }

  @Test
  void recordWithoutPayloadsHasNothingOfWhatWasSaidAndDoesNotWait() {
    PlayedCodeMode page = barePage();
    page.execute("hush = 1");
    say(page, call(1, "crm.find", "{\"n\":\"hush\"}"), IDLE);
    page.calls.getFirst().value("\"hush\"");
    page.clock.settle();
    say(page, call(2, "crm.place", "{\"n\":\"hush\"}"), IDLE);
    assertEquals("tool-denied", ((CallRefused) heard(page).getLast()).code());
    say(page, new Printed("stdout", "hush\n"), new Completed("\"hush\""), IDLE);
    assertEquals("\"hush\"", page.last());
    RunStore.Read stored = exported(page, true);
    String all = EntryText.of(stored.head()) + texts(stored);
    assertFalse(all.contains(SAID), all);
    assertTrue(all.contains("\"payloads\":false"), all);
    assertEquals("run-1 completed", status(page));
    resume(page, "run-1");
    assertTrue(last().startsWith("request-invalid: the record of the run run-1 has no payloads"));
  }

  @Test
  void fromTheFirstCallOfAnUnrecordedFunctionOnNothingThatIsSaidIsWritten() {
    PlayedCodeMode page = PlayedCodeMode.hushing(store, "CRM.Mark");
    page.codeMode.warmUp();
    page.ready(0);
    page.execute("x = 1");
    say(page, call(1, "crm.find", "{\"n\":\"open\"}"), IDLE);
    say(page, call(2, "crm.mark", "{\"n\":\"hush\"}"), IDLE);
    page.questions.getLast().accept(new Approved(null, Remember.ONCE));
    page.clock.settle();
    page.calls.getFirst().value("\"hush\"");
    page.calls.getLast().value("\"hush\"");
    page.clock.settle();
    say(page, call(3, "crm.find", "{\"n\":\"hush\"}"), new Printed("stdout", "hush\n"), IDLE);
    page.calls.getLast().value("\"hush\"");
    page.clock.settle();
    say(page, new Completed("\"hush\""), IDLE);
    RunStore.Read stored = exported(page, true);
    String all = EntryText.of(stored.head()) + texts(stored);
    assertFalse(all.contains("hush"), all);
    assertTrue(all.contains("open"), all);
    resume(page, "run-1");
    assertTrue(last().startsWith("request-invalid: the record of the run run-1 has no payloads"));
  }

  private PlayedCodeMode barePage() {
    PlayedCodeMode page = PlayedCodeMode.ofBareRecords(store);
    page.codeMode.warmUp();
    page.ready(0);
    return page;
  }

  @Test
  void runsAreFoundByStatusCallerAndTime() {
    List<RunHead> heads =
        List.of(
            head("run-1", "completed", "ui", 10),
            head("run-2", "paused", "ui", 20),
            head("run-3", "limit-cpu", "agent", 30),
            head("run-4", "completed", "agent", 40));
    assertEquals("run-4 run-3 run-2 run-1", ids(RunFilter.ALL.of(heads)));
    assertEquals(
        "run-3 run-2",
        ids(new RunFilter(List.of("paused", "limit-cpu"), null, 0, 99, 9).of(heads)));
    assertEquals("run-2 run-1", ids(new RunFilter(List.of(), "ui", 0, 99, 9).of(heads)));
    assertEquals("run-3 run-2", ids(new RunFilter(List.of(), null, 20, 30, 9).of(heads)));
    assertEquals("run-4", ids(new RunFilter(List.of(), null, 0, 99, 1).of(heads)));
  }

  private static RunHead head(String runId, String status, String caller, long startedAtMs) {
    return new RunHead(runId, status, caller, "", "", startedAtMs, 99, "", 0, List.of(), true);
  }

  private static String ids(List<RunHead> heads) {
    return String.join(" ", heads.stream().map(RunHead::runId).toList());
  }
}
