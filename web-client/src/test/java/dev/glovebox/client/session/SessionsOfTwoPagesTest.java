package dev.glovebox.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedGuest;
import dev.glovebox.client.play.PlayedStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions of pages that were kept out of sight, and that another page takes meanwhile. */
class SessionsOfTwoPagesTest extends SessionPages {
  @Test
  void whatItsPageWritesUntilItIsTakenCounts() {
    run("a = 1", NOTHING, IDLE);
    PlayedCodeMode before = house;
    PlayedGuest guestBefore = guest;
    store.goAway();
    PlayedStore seen = new PlayedStore(shared);
    house = new PlayedCodeMode(TypeCheckMode.OFF, seen, true);
    seen.beforeClaim(
        () -> {
          before.execute("b = 1", session);
          guestBefore.say(NOTHING, IDLE);
          before.clock.settle();
        });

    restore();
    say(NOTHING, IDLE);
    say(NOTHING, IDLE);

    assertEquals(session, last());
    assertEquals(List.of("a = 1", "b = 1"), given());
  }

  @Test
  void scriptThatItsPageEndsWhileItIsTakenIsAPartOfItOrNot() {
    run("a = 1", NOTHING, IDLE);
    house.execute("b = 1", session);
    PlayedCodeMode before = house;
    PlayedGuest guestBefore = guest;
    store.goAway();
    PlayedStore seen = new PlayedStore(shared);
    house = new PlayedCodeMode(TypeCheckMode.OFF, seen, true);
    seen.beforeClaim(
        () ->
            seen.beforeClaim(
                () -> {
                  guestBefore.say(NOTHING, IDLE);
                  before.clock.settle();
                }));

    restore();
    say(NOTHING, IDLE);
    say(NOTHING, IDLE);

    assertEquals(List.of("a = 1", "b = 1"), given());
    assertEquals(List.of(), house.codeMode.sessions().get(session).undone());
  }

  @Test
  void pageThatIsShownAgainLosesASessionThatAnotherHas() {
    run("a = 1", NOTHING, IDLE);
    PlayedCodeMode before = house;
    store.goAway();
    PlayedStore storeBefore = store;
    store = new PlayedStore(shared);
    house = new PlayedCodeMode(TypeCheckMode.OFF, store, true);
    restore();
    say(NOTHING, IDLE);
    storeBefore.comeBack();
    before.execute("b = 1", session);
    assertEquals("session-over: the session is over: another window has it", before.last());
    store.die();

    before.codeMode.sessions().restore(session, restored::add);
    before.clock.settle();
    guest = before.ready(before.guests.size() - 1);
    guest.say(NOTHING, IDLE);
    before.clock.settle();

    assertEquals(session, last());
  }
}
