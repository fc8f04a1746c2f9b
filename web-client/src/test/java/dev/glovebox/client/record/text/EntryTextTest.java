package dev.glovebox.client.record.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.tool.Made;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.failure.Divergence.Did;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.entry.Offered;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.run.Used;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryTextTest {
  private static final long NOW = 1_790_000_000_123L;
  private static final String TEXT = "a \"quoted\" text,\nKü\u0000\u2028 \uD83D\uDE00";
  private static final CallSummary SUMMARY =
      new CallSummary("crm.find", "ok", 12, 34, TEXT, Made.ONCE);
  private static final RunUsage USAGE = new RunUsage(1, 2, 3, 0, 4, 5);
  private static final RunHead HEAD =
      new RunHead(
          "run-1",
          RunHead.PAUSED,
          TEXT,
          "session-1",
          TEXT,
          NOW,
          NOW + 1,
          "5eed",
          77,
          List.of(
              new Question(3, "crm.place", "{\"n\":1}", TEXT, true, NOW),
              new Question(4, "crm.place", "{}", TEXT, false, NOW).expiringAfter(1)),
          true);

  private final List<Damage> damages = new ArrayList<>();
  private final EntryReader reader = new EntryReader(new JacksonParser(), damages::add);

  static Stream<RunEntry> entries() {
    Limits limits = Limits.DEFAULT.with(Limit.CPU_MS, 5).with(Limit.CALLS, 7);
    RunRequest request =
        new RunRequest(TEXT, List.of("a"), "{\"a\":1e40}", limits, TEXT, "session-1");
    CallFailure failure = new CallFailure(CallFailureCode.TOOL_FAILED, "crm.find", TEXT, TEXT);
    Failure ended =
        new Failure(
            FailureCode.SCRIPT_ERROR.word(),
            FailureCode.SCRIPT_ERROR.blame(),
            TEXT,
            new Failure.Place(3, 4),
            TEXT,
            TEXT,
            List.of());
    return Stream.of(
        new RunEntry.Started(
            request,
            List.of("crm", "io"),
            new Offered("0f", Map.of("crm.place", "1-2-c")),
            "Europe/Zurich",
            "abc",
            NOW),
        new RunEntry.TurnSent(NOW, 9_007_199_254_740_991L, List.of(3, 0, 1), new Used(3, 40)),
        new RunEntry.TurnSent(NOW, 0, List.of(), Used.NOTHING),
        new RunEntry.Called(1, TEXT, "[1.0,1e5]", "{\"n\":12345678901234567890}"),
        new RunEntry.Asked(1, "crm.place", "{}", TEXT, "0ffe4", NOW),
        new RunEntry.Judged(1, true, "{\"n\":2}", "", Remember.SESSION, NOW),
        new RunEntry.Judged(1, false, null, TEXT, Remember.ONCE, NOW),
        new RunEntry.Intended(1, "crm.place", "{}", true, TEXT, NOW),
        new RunEntry.CallEnded(1, new CallOutcome.Answered("[1.0, 1e5]"), SUMMARY, NOW),
        new RunEntry.CallEnded(2, new CallOutcome.Refused(failure), null, NOW),
        new RunEntry.Rewritten(1, "{\"n\":2}", NOW),
        new RunEntry.DoAgain(1, NOW),
        new RunEntry.Checkpointed(3, "out", -1, new Used(3, 40), 4096, "0f", NOW),
        new RunEntry.Opened("abc", NOW),
        new RunEntry.Ran("run-1", "5eed".repeat(16), true, NOW),
        new RunEntry.Undone("run-1", NOW),
        new RunEntry.Saved("run-1", "[\"secret\"]", 4096, "0f", NOW),
        new RunEntry.Forked(2, "run-0", true, "[\"secret\"]", NOW),
        new RunEntry.Redacts(List.of("taxid", "iban"), NOW),
        new RunEntry.Paused("[\"" + "secret" + "\"]", NOW),
        over(new Ending.Completed("{\"a\": 1.50}")),
        over(new Ending.Failed(ended)),
        over(diverged(new Did.Called("run-1.2", TEXT, "[1.0]", "{}"), new Did.Waited(1))),
        over(diverged(new Did.Completed(), new Did.Failed(TEXT))));
  }

  private static Ending diverged(Did recorded, Did now) {
    return new Ending.Failed(
        Failure.of(FailureCode.RUN_DIVERGED, TEXT).withDivergence(new Divergence(recorded, now)));
  }

  private static RunEntry over(Ending ending) {
    RunTrace trace = new RunTrace(TEXT, List.of(), USAGE, CheckNotes.NONE);
    return new RunEntry.Over(new RunOutcome("run-1", ending, trace), NOW);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void entryIsReadAsItWasWritten(RunEntry entry) {
    assertEquals(entry, reader.entry("run-1", EntryText.of(entry)));
  }

  @Test
  void everyKindOfEntryIsTried() {
    Set<Class<?>> tried = new HashSet<>();
    entries().forEach(entry -> tried.add(entry.getClass()));
    Set<Class<?>> kinds = new HashSet<>(Set.of(RunEntry.OfCall.class.getPermittedSubclasses()));
    kinds.addAll(Set.of(RunEntry.class.getPermittedSubclasses()));
    kinds.addAll(Set.of(RunEntry.OfSession.class.getPermittedSubclasses()));
    kinds.removeAll(Set.of(RunEntry.OfCall.class, RunEntry.OfSession.class));
    assertEquals(kinds, tried);
  }

  @Test
  void entriesOfOlderBuildsSayNothingOfFunctionsAndRules() {
    List<String> texts =
        List.of(
            without(EntryText.of(entries().findFirst().orElseThrow()), "catalogue", "zone"),
            without(
                EntryText.of(new RunEntry.Intended(1, "crm.place", "{}", true, TEXT, NOW)),
                "rule",
                "at"));
    RunStore.Read read = reader.run("run-1", EntryText.of(HEAD), texts);
    assertEquals("", read.damage());
    assertEquals(Offered.UNKNOWN, ((RunEntry.Started) read.entries().getFirst()).offered());
    assertEquals(new RunEntry.Intended(1, "crm.place", "{}", true, "", NOW), read.entries().get(1));
  }

  @Test
  void limitThatAnOlderBuildDidNotHaveIsAsByDefault() {
    RunEntry started = entries().findFirst().orElseThrow();
    String older = EntryText.of(started).replace(",\"sandboxes\":16", "");
    assertTrue(!older.contains("sandboxes"));
    assertEquals(started, reader.entry("run-1", older));
  }

  /** The text of an entry without the fields from one on and before another. */
  private static String without(String text, String from, String before) {
    return text.substring(0, text.indexOf("\"" + from + "\""))
        + text.substring(text.indexOf("\"" + before + "\":"));
  }

  @Test
  void headIsReadAsItWasWritten() {
    assertEquals(HEAD, reader.head(EntryText.of(HEAD)));
  }

  @Test
  void callsOfAnOutcomeAreThoseThatEnded() {
    List<String> texts =
        Stream.of(
                new RunEntry.CallEnded(1, new CallOutcome.Answered("1"), SUMMARY, NOW),
                over(new Ending.Completed("1")))
            .map(EntryText::of)
            .toList();
    RunStore.Read read = reader.run("run-1", EntryText.of(HEAD), texts);
    RunEntry.Over over = (RunEntry.Over) read.entries().getLast();
    assertEquals(List.of(SUMMARY), over.outcome().trace().calls());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "nonsense | entry 1 is not JSON",
        "[] | entry 1 is not an object where all of it is one",
        "{} | entry 1 has no number v",
        "{\"v\":2} | entry 1 is of version 2, and 1 is known",
        "{\"v\":1,\"kind\":\"odd\"} | entry 1 is of a kind that nobody knows",
        "{\"v\":1,\"kind\":\"called\",\"call\":1} | entry 1 has no text tool",
        "{\"v\":1,\"kind\":\"again\",\"call\":1,\"at\":1.5} | entry 1 has no number at",
        "{\"v\":1,\"kind\":\"ended\",\"call\":1,\"code\":\"odd\"}"
            + " | entry 1 has a failure that nobody knows",
      })
  void textThatIsNoEntryIsLeftOutAndTold(String text, String damage) {
    RunStore.Read read =
        reader.run(
            "run-1", EntryText.of(HEAD), List.of(text, EntryText.of(new RunEntry.DoAgain(1, NOW))));
    assertEquals(damage, read.damage());
    assertEquals(List.of(new RunEntry.DoAgain(1, NOW)), read.entries());
  }

  @Test
  void runThatSomebodyElseWroteIsLeftOutAndToldWithTheRest() {
    List<String> heads = new ArrayList<>();
    heads.add(EntryText.of(HEAD));
    heads.add(EntryText.of(HEAD).replace("\"v\":1", "\"v\":2").replace("run-1", "run-2"));
    heads.add("nonsense");
    heads.add(null);
    RunStore.Listing listing = reader.heads(heads);
    assertEquals(List.of(HEAD), listing.heads());
    assertEquals(List.of("run-2"), listing.unreadable());
    assertEquals(
        List.of(
            Damage.unread("run-2", "its head is of version 2, and 1 is known"),
            Damage.unread("", "its head is not JSON"),
            Damage.unread("", "its head is not a text")),
        damages);
  }

  @Test
  void entriesAreReadThoughTheirHeadIsNot() {
    RunEntry again = new RunEntry.DoAgain(1, NOW);
    RunStore.Read read = reader.run("run-1", "{}", List.of(EntryText.of(again)));
    assertEquals(
        new RunStore.Read(null, RunStore.ANY_OWNER, List.of(again), "its head has no number v"),
        read);
    assertEquals(List.of(Damage.unread("run-1", "its head has no number v")), damages);
  }

  @Test
  void headOfAnotherRunIsNotBelieved() {
    assertEquals(
        "its head is of another run", reader.run("run-2", EntryText.of(HEAD), List.of()).damage());
  }

  @Test
  void entriesOfAnotherRunAreNotBelieved() {
    RunEntry again = new RunEntry.DoAgain(1, NOW);
    List<String> texts = List.of(EntryText.first(again, "run-2"), EntryText.of(again));
    RunStore.Read read = reader.run("run-1", EntryText.of(HEAD), texts);
    assertEquals("entry 1 is of another run", read.damage());
    assertEquals(List.of(again), read.entries());
    assertEquals(List.of(Damage.unread("run-1", "entry 1 is of another run")), damages);
    assertEquals(
        "",
        reader.run("run-1", EntryText.of(HEAD), List.of(EntryText.first(again, "run-1"))).damage());
  }

  @Test
  void sameDamageIsToldOnceAndNotWithoutEnd() {
    Consumer<Damage> once = Damage.once(damages::add);
    for (int i = 0; i < 200; i++) {
      once.accept(Damage.unread("run-" + i / 2, "its head is not JSON"));
    }
    assertEquals(20, damages.size());
    assertEquals(
        "the record of the run run-19 cannot be read, and is left out: its head is not JSON",
        damages.getLast().message());
    assertEquals(
        "a record of a run cannot be read, and is left out: its head is not JSON",
        Damage.unread("", "its head is not JSON").message());
  }

  @Test
  void requestWithLimitsThatNoCallerMaySetIsNotBelieved() {
    String started = EntryText.of(entries().findFirst().orElseThrow());
    String forged = started.replace("\"calls\":7", "\"calls\":0");
    assertTrue(!forged.equals(started));
    assertEquals(
        "entry 1 has a limit out of bounds",
        reader.run("run-1", EntryText.of(HEAD), List.of(forged)).damage());
  }
}
