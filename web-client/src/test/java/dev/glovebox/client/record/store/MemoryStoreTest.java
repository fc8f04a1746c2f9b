package dev.glovebox.client.record.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The laws that {@code store-conformance.js} has for stores of objects, for the one of the page's
 * memory, which is none; {@link StoreLawsTest} holds the two to each other.
 */
class MemoryStoreTest {
  private static final List<RunEntry> MANY = entries(0, 2_000);

  private final MemoryStore store = new MemoryStore();

  private static List<RunEntry> entries(int from, int until) {
    List<RunEntry> entries = new ArrayList<>();
    for (int i = from; i < until; i++) {
      entries.add(new RunEntry.DoAgain(i, i));
    }
    return entries;
  }

  private static RunHead head(String runId, String code) {
    return new RunHead(
        runId, RunHead.RUNNING, "", "", code, 1, 1, "", 0, List.<Question>of(), true);
  }

  private String append(int owner, List<RunEntry> entries, String code, boolean isFirst) {
    return append(owner, entries, head("run-1", code), isFirst);
  }

  private String append(int owner, List<RunEntry> entries, RunHead head, boolean isFirst) {
    List<StoreRefusal> problems = new ArrayList<>();
    store.append(new RunStore.Batch(owner, entries, head, null, isFirst, true), problems::add);
    return problems.getFirst().words();
  }

  private String keep(int owner, Bytes checkpoint, boolean isFirst) {
    List<StoreRefusal> problems = new ArrayList<>();
    store.append(
        new RunStore.Batch(owner, entries(0, 1), head("run-1", "head"), checkpoint, isFirst, false),
        problems::add);
    return problems.getFirst().words();
  }

  private void assertCheckpoint(Bytes expected) {
    List<Grant<Bytes, String>> found = new ArrayList<>();
    store.checkpoint("run-1", found::add);
    assertEquals(List.of(new Grant.Granted<>(expected)), found);
  }

  private int claim(String runId) {
    return value(claim(runId, RunStore.ANY_OWNER));
  }

  private Grant<Integer, StoreRefusal> claim(String runId, int after) {
    List<Grant<Integer, StoreRefusal>> claimed = new ArrayList<>();
    store.claim(runId, after, claimed::add);
    return claimed.getFirst();
  }

  private RunStore.Read read(String runId) {
    List<Grant<RunStore.Read, String>> read = new ArrayList<>();
    store.read(runId, read::add);
    return ((Grant.Granted<RunStore.Read, String>) read.getFirst()).value();
  }

  private List<RunHead> heads() {
    List<Grant<RunStore.Listing, String>> listed = new ArrayList<>();
    store.list(listed::add);
    return ((Grant.Granted<RunStore.Listing, String>) listed.getFirst()).value().heads();
  }

  private void assertRun(String code, List<RunEntry> entries) {
    RunStore.Read read = read("run-1");
    assertEquals(new RunStore.Read(head("run-1", code), read.owner(), entries, ""), read);
  }

  @Test
  void aFirstAppendMakesARunThatIsReadAsItWasWritten() {
    assertEquals("", append(1, entries(0, 4), "head", true));
    assertRun("head", entries(0, 4));
  }

  @Test
  void entriesComeBackInTheOrderInWhichTheyWereAskedFor() {
    append(1, entries(0, 1), "head", true);
    for (int i = 0; i < 20; i++) {
      append(1, entries(2 * i + 1, 2 * i + 3), "head", false);
    }
    assertRun("head", entries(0, 41));
  }

  @Test
  void manyEntriesOfOneAppendComeBack() {
    append(1, MANY, "head", true);
    assertRun("head", MANY);
  }

  @Test
  void theHeadIsTheLastOne() {
    append(1, entries(0, 1), "before", true);
    append(1, entries(1, 2), "after", false);
    assertRun("after", entries(0, 2));
    assertEquals(List.of(head("run-1", "after")), heads());
  }

  @Test
  void anAppendMayHaveNoEntries() {
    append(1, entries(0, 1), "head", true);
    append(1, List.of(), "after", false);
    assertRun("after", entries(0, 1));
  }

  @Test
  void aDurableAppendIsThereWhenItResolves() {
    append(1, entries(0, 1), "head", true);
    assertRun("head", entries(0, 1));
  }

  @Test
  void aRunThatIsNotThereIsNull() {
    assertNull(read("run-1").head());
  }

  @Test
  void aRunThatWasClaimedAloneIsNotReadOrListed() {
    claim("run-1");
    assertNull(read("run-1").head());
    assertEquals(List.of(), heads());
  }

  @Test
  void claimsCountUpAndARunThatWasBegunHas1() {
    assertEquals(1, claim("run-1"));
    assertEquals(2, claim("run-1"));
    append(1, entries(0, 1), head("run-2", "head"), true);
    assertEquals(2, claim("run-2"));
  }

  @Test
  void twoClaimsAtOnceGiveTwoNumbers() {
    List<Integer> owners = new ArrayList<>();
    store.claim(
        "run-1",
        RunStore.ANY_OWNER,
        one -> store.claim("run-1", RunStore.ANY_OWNER, other -> owners.add(value(other))));
    assertEquals(List.of(2), owners);
  }

  private static Integer value(Grant<Integer, StoreRefusal> claimed) {
    return ((Grant.Granted<Integer, StoreRefusal>) claimed).value();
  }

  @Test
  void aClaimAfterAnOwnerThatHasLostTheRunByThenIsRefused() {
    append(1, entries(0, 1), "head", true);
    int seen = read("run-1").owner();
    int owner = value(claim("run-1", seen));
    assertRefused(claim("run-1", seen));
    assertEquals("", append(owner, entries(1, 2), "head", false));
    store.delete("run-1", problem -> {});
    assertRefused(claim("run-1", owner));
    assertEquals(RunStore.Read.NOTHING, read("run-1"));
  }

  private static void assertRefused(Grant<Integer, StoreRefusal> claimed) {
    assertTrue(((Grant.Refused<Integer, StoreRefusal>) claimed).why().isElsewhere());
  }

  @Test
  void ofClaimsAtOnceAfterOneOwnerOneIsGranted() {
    append(1, entries(0, 1), "head", true);
    int seen = read("run-1").owner();
    List<Grant<Integer, StoreRefusal>> claims = new ArrayList<>();
    store.claim("run-1", seen, one -> store.claim("run-1", seen, claims::add));
    assertEquals(2, read("run-1").owner());
    assertRefused(claims.getFirst());
  }

  @Test
  void aRunThatWasClaimedIsBegunByItsOwner() {
    claim("run-1");
    int owner = claim("run-1");
    assertEquals(
        "the run run-1 is not this page's any more", append(1, entries(0, 1), "head", true));
    assertEquals("", append(owner, entries(0, 1), "head", true));
    assertRun("head", entries(0, 1));
  }

  @Test
  void whoDoesNotOwnARunAnyMoreAddsNothing() {
    append(1, entries(0, 1), "head", true);
    int owner = claim("run-1");
    assertEquals(
        "the run run-1 is not this page's any more", append(1, entries(5, 7), "theirs", false));
    assertRun("head", entries(0, 1));
    append(owner, entries(1, 2), "ours", false);
    assertRun("ours", entries(0, 2));
  }

  @Test
  void whatWasNotBegunIsNotAddedTo() {
    assertEquals(
        "the run run-1 is not this page's any more", append(1, entries(0, 1), "head", false));
    assertNull(read("run-1").head());
  }

  @Test
  void whatWasDeletedIsGoneAndDoesNotComeBack() {
    append(1, entries(0, 1), "head", true);
    store.delete("run-1", problem -> assertEquals("", problem));
    append(1, entries(1, 2), "head", false);
    assertNull(read("run-1").head());
    assertEquals(List.of(), heads());
  }

  @Test
  void whoDoesNotOwnARunAnyMoreIsToldSoByACode() {
    append(1, entries(0, 1), "head", true);
    claim("run-1");
    List<StoreRefusal> problems = new ArrayList<>();
    store.append(
        new RunStore.Batch(1, entries(1, 2), head("run-1", "head"), null, false, false),
        problems::add);
    assertEquals(StoreRefusal.Kind.ELSEWHERE, problems.getFirst().kind());
  }

  @Test
  void whoHadARunBeforeItWasDeletedAddsNothingToTheNextOfItsId() {
    append(1, entries(0, 1), "head", true);
    int before = claim("run-1");
    store.delete("run-1", problem -> {});
    int owner = claim("run-1");
    append(owner, entries(1, 2), "next", true);
    assertNotEquals("", append(1, entries(2, 3), "head", false));
    assertNotEquals("", append(before, entries(2, 3), "head", false));
    assertRun("next", entries(1, 2));
  }

  @Test
  void deletingWhatIsNotThereHarmsNothing() {
    store.delete("run-1", problem -> assertEquals("", problem));
  }

  @Test
  void runsWhoseIdsAreAlikeAreApart() {
    append(1, entries(0, 1), head("run-1", "head"), true);
    append(1, entries(1, 2), head("run-10", "head"), true);
    append(1, entries(2, 3), head("RUN-1", "head"), true);
    store.delete("run-1", problem -> assertEquals("", problem));
    assertEquals(entries(1, 2), read("run-10").entries());
    assertEquals(entries(2, 3), read("RUN-1").entries());
    assertEquals(2, heads().size());
  }

  @Test
  void aCheckpointStaysUntilAnotherTakesItsPlaceOrNone() {
    keep(1, null, true);
    assertCheckpoint(RunStore.NONE);
    for (Bytes bytes : List.<Bytes>of(() -> 3, () -> 1)) {
      keep(1, bytes, false);
      keep(1, null, false);
      assertCheckpoint(bytes);
    }
    keep(1, RunStore.NONE, false);
    assertCheckpoint(RunStore.NONE);
  }

  @Test
  void aCheckpointGoesWithItsRunAndWithAnAppendThatIsRefused() {
    keep(1, null, true);
    claim("run-1");
    Bytes bytes = () -> 3;
    assertNotEquals("", keep(1, bytes, false));
    assertCheckpoint(RunStore.NONE);
    keep(2, bytes, false);
    assertCheckpoint(bytes);
    store.delete("run-1", problem -> {});
    assertCheckpoint(RunStore.NONE);
  }
}
