package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.client.play.PlayedCodeMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpiredRunTest extends PagesOfOneStore {
  @Test
  void whoeverLooksEndsARunThatNobodyHasAnsweredInTimeWhereverItsPageIs() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    page.clock.pass(86_399_000);
    assertEquals("run-1 paused", status(page));
    page.clock.pass(1_001);
    assertEquals("run-1 approval-expired", status(page));
    assertEquals(List.of("run-1 ended"), page.events);
  }

  @Test
  void runWhosePageDiedWhileAPersonWasAskedDoesNotWaitForEver() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(true);
    assertEquals("run-1 interrupted", status(page));
    page.clock.pass(86_400_001);
    assertEquals("run-1 approval-expired", status(page));
  }

  @Test
  void runThatWasOnlyInterruptedDoesNotExpire() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.find", "{}"), IDLE);
    PlayedCodeMode page = page(true);
    page.clock.pass(86_400_001);
    assertEquals("run-1 interrupted", status(page));
  }

  @Test
  void waitingRunIsNotWaitedForWithoutEnd() {
    PlayedCodeMode page = page(false);
    page.execute("x");
    say(page, call(1, "crm.place", "{}"), IDLE);
    page.clock.pass(86_400_001);
    approve(page, "run-1.1");
    assertEquals("approval-expired: nobody answered in time whether the run may go on", last());
    assertEquals("run-1 approval-expired", status(page));
  }
}
