package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.sandbox.wire.Message.Completed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A page takes a run from another, and what makes it its own is on its way when a third page takes
 * the run from it. Whoever had the lock last has the run.
 */
class LateClaimsTest extends PagesOfOneStore {
  private static final String TAKEN = "run-elsewhere: another window has taken the run";

  private PlayedCodeMode owner;
  private PlayedStore latesStore;
  private PlayedCodeMode late;
  private PlayedStore thirds;
  private PlayedCodeMode third;

  @BeforeEach
  void haveAClaimOnItsWay() {
    owner = page(true);
    latesStore = seenBeside();
    late = pageBeside(latesStore, true);
    thirds = seenBeside();
    third = pageBeside(thirds, true);
    owner.execute("x");
    say(owner, call(1, "crm.place", "{}"), IDLE);
    latesStore.claimLater();
    takeOver(late);
  }

  private void takeOver(PlayedCodeMode page) {
    page.codeMode.runs().resume("run-1", true, answers::add);
    page.clock.settle();
  }

  private void land() {
    latesStore.claimsLand();
    late.clock.settle();
    owner.clock.settle();
  }

  private void assertGoesOnInTheThird() {
    assertEquals(TAKEN, owner.last());
    say(third, call(1, "crm.place", "{}"), IDLE);
    third.questions.getFirst().accept(YES);
    third.clock.settle();
    assertEquals(1, third.calls.size());
    third.calls.getFirst().value("1");
    third.clock.settle();
    say(third, new Completed("1"), IDLE);
    assertEquals("1", last());
    assertEquals("run-1 completed", status(third));
    assertEquals(0, late.calls.size());
  }

  @Test
  void claimThatLandsWhenAnotherHasTheRunTakesNothingFromIt() {
    takeOver(third);
    land();
    assertEquals("run-elsewhere: another window has the run", last());
    assertGoesOnInTheThird();
  }

  @Test
  void claimThatLandsBetweenAnothersLookAndItsClaimDoesNotKeepItFromTheRun() {
    thirds.beforeClaim(this::land);
    takeOver(third);
    assertGoesOnInTheThird();
  }

  @Test
  void claimThatLandsBeforeAnotherLooksDoesNotKeepItFromTheRun() {
    thirds.beforeRead(this::land);
    takeOver(third);
    assertGoesOnInTheThird();
  }

  @Test
  void claimThatNobodyWaitsForAnyMoreTakesNothingFromWhoeverHasTakenTheRunSince() {
    late.clock.pass(15_000);
    assertTrue(last().startsWith("store-failed: "), last());
    takeOver(third);
    land();
    assertGoesOnInTheThird();
  }

  @Test
  void claimOfARunThatWasDeletedMeanwhileDoesNotBringItBack() {
    third.codeMode.runs().history().deleteAll(problem -> assertEquals("", problem));
    third.clock.settle();
    land();
    assertEquals("request-invalid: there is no run run-1", last());
    assertEquals("", status(third));
  }
}
