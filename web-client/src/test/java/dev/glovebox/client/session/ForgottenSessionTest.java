package dev.glovebox.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedGuest;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Sessions of which nothing is to be kept: they are deleted, or have called what is not recorded.
 */
class ForgottenSessionTest {
  private static final Idle IDLE = new Idle(-1);
  private static final Completed NOTHING = new Completed("null");

  private final MemoryStore shared = new MemoryStore();
  private final PlayedStore store = new PlayedStore(shared);
  private final PlayedCodeMode house = PlayedCodeMode.hushing(store, "crm.find");
  private final String session = house.openSession();
  private final PlayedGuest guest = house.guest(0);

  private void run(String code, ToPage... messages) {
    house.execute(code, session);
    guest.say(messages);
    house.clock.settle();
  }

  /** All that the store has, in words. */
  private String stored() {
    List<RunHead> heads = new ArrayList<>();
    shared.list(
        listed -> heads.addAll(((Grant.Granted<RunStore.Listing, String>) listed).value().heads()));
    StringBuilder all = new StringBuilder();
    for (RunHead head : heads) {
      shared.read(head.runId(), read -> all.append(head).append(read));
    }
    return all.toString();
  }

  @Test
  void scriptsAndCheckpointsThatFollowAreNotWrittenEither() {
    guest.rememberedBy(() -> () -> 3, bytes -> {});
    run("a = 1", NOTHING, IDLE);
    run("b = await crm.find()", new ToolCalled(1, "crm.find", "[]", "{}"), IDLE);
    house.calls.getLast().value("\"hush\"");
    house.clock.settle();
    guest.say(NOTHING, IDLE);
    house.clock.settle();
    run("c = 'hush'", NOTHING, IDLE);
    run("await crm.mark(n=c)", new ToolCalled(1, "crm.mark", "[]", "{\"n\":\"hush\"}"), IDLE);

    String all = stored();
    assertFalse(all.contains("hush"), all);
    assertTrue(all.contains("a = 1"), all);
    assertEquals(2, all.split("Saved\\[", -1).length, all);
  }

  @Test
  void itIsNotRestored() {
    run("b = await crm.find()", new ToolCalled(1, "crm.find", "[]", "{}"), IDLE);
    house.calls.getLast().value("7");
    house.clock.settle();
    guest.say(NOTHING, IDLE);
    house.clock.settle();
    run("b + 1", NOTHING, IDLE);
    store.die();
    PlayedCodeMode page = new PlayedCodeMode(TypeCheckMode.OFF, new PlayedStore(shared), true);

    List<Grant<CodeSession, Failure>> restored = new ArrayList<>();
    page.codeMode.sessions().restore(session, restored::add);
    page.clock.settle();

    Failure why = ((Grant.Refused<CodeSession, Failure>) restored.getLast()).why();
    assertTrue(why.message().contains("its record has no payloads"), why.message());
  }

  @Test
  void deletedByItsIdItIsClosed() {
    run("a = 1", NOTHING, IDLE);
    house.execute("b = 1", session);
    List<String> problems = new ArrayList<>();
    house.codeMode.runs().history().delete(session, problems::add);
    house.clock.settle();

    assertEquals(List.of(""), problems);
    assertEquals("run-cancelled", house.code());
    assertTrue(guest.isTerminated());
    assertFalse(stored().contains("status=open"), this::stored);
    assertEquals(List.of(), store.told());
    assertThrows(GloveboxException.class, () -> house.codeMode.sessions().get(session));
  }
}
