package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.sandbox.page.Grant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs that nobody has answered when a page is opened again. */
class ExpiredRunsTest extends PagesOfOneStore {
  private static final long DAY_MS = 86_400_000;

  private void waitForAnOrder() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    assertEquals("paused: 1", before.last());
  }

  private PlayedCodeMode openAfter(long ms) {
    PlayedCodeMode page = page(false);
    page.clock.pass(ms);
    page.codeMode.runs().endExpired();
    page.clock.settle();
    return page;
  }

  /** Another page's policy was in force when the run began to wait. */
  private void expireAfter(long ms) {
    List<Grant<RunStore.Read, String>> read = new ArrayList<>();
    store.read("run-1", read::add);
    RunHead head = ((Grant.Granted<RunStore.Read, String>) read.getFirst()).value().head();
    List<Question> waiting =
        head.waiting().stream().map(question -> question.expiringAfter(ms)).toList();
    RunEntry turn = new RunEntry.DoAgain(9, head.changedAtMs());
    RunHead other = head.with(RunHead.PAUSED, head.changedAtMs(), waiting);
    store.append(
        new RunStore.Batch(RunStore.FIRST_OWNER, List.of(turn), other, null, false, true),
        problem -> assertEquals(StoreRefusal.NONE, problem));
  }

  @Test
  void runThatNobodyHasAnsweredInTimeIsOverWhenAPageIsOpened() {
    waitForAnOrder();
    PlayedCodeMode page = openAfter(DAY_MS + 1);
    assertEquals("run-1 approval-expired", status(page));
    assertEquals(List.of("run-1 ended"), page.events);
    assertEquals(0, page.calls.size());
  }

  @Test
  void runThatMayStillBeAnsweredWaits() {
    waitForAnOrder();
    PlayedCodeMode page = openAfter(DAY_MS - 1_000);
    assertEquals("run-1 paused", status(page));
    approve(page, "run-1.1");
    say(page, call(1, "crm.place", "{}"), IDLE);
    assertEquals(1, page.calls.size());
  }

  @Test
  void shorterTimeThatWasSaidWhenItBeganToWaitHolds() {
    waitForAnOrder();
    expireAfter(1_000);
    assertEquals("run-1 approval-expired", status(openAfter(1_001)));
  }

  @Test
  void longerTimeThatWasSaidWhenItBeganToWaitHoldsToo() {
    waitForAnOrder();
    expireAfter(3 * DAY_MS);
    PlayedCodeMode page = openAfter(2 * DAY_MS);
    assertEquals("run-1 paused", status(page));
    approve(page, "run-1.1");
    say(page, call(1, "crm.place", "{}"), IDLE);
    assertEquals(1, page.calls.size());
  }

  @Test
  void runThatWasNotAnsweredInDoubtIsOverAsOneThatMayHaveBeenDone() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    before.questions.getFirst().accept(YES);
    before.clock.settle();
    PlayedCodeMode after = page(false);
    resume(after, "run-1");
    say(after, call(1, "crm.place", "{}"), IDLE);
    assertEquals("paused for crm.place", last());
    assertEquals("run-1 doubt-expired", status(openAfter(DAY_MS + 1)));
  }
}
