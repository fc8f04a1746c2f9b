package dev.glovebox.client.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.sandbox.page.Grant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A call without a script says what it gives before the function is called. */
class UnrecordedCallTest {
  private final MemoryStore store = new MemoryStore();
  private final PlayedCodeMode house = PlayedCodeMode.hushing(store, "crm.find");

  @Test
  void argumentsOfAnUnrecordedFunctionAreNeverWritten() {
    assertFalse(writtenOf("find", "").contains("Reid"));
    assertTrue(writtenOf("mark", "").contains("Reid"));
  }

  @Test
  void neitherAreTheyInASession() {
    String session = house.openSession();
    assertFalse(writtenOf("find", session).contains("Reid"));
  }

  private String writtenOf(String function, String session) {
    RunRequest asking = new RunRequest("", List.of(), "{}", Limits.DEFAULT, "", session);
    RunRequest call = OneCall.of(new ToolName("crm", function), "{\"name\":\"Reid\"}", asking);
    RunPlace place = house.codeMode.placeFor(session, "");
    house.codeMode.execute(call, place, "", outcome -> {});
    house.clock.settle();
    if (session.isEmpty()) {
      house.ready(house.guests.size() - 1);
    }
    return stored();
  }

  private String stored() {
    List<RunHead> heads = new ArrayList<>();
    store.list(
        listed -> heads.addAll(((Grant.Granted<RunStore.Listing, String>) listed).value().heads()));
    StringBuilder all = new StringBuilder();
    for (RunHead head : heads) {
      store.read(head.runId(), read -> all.append(head).append(read));
    }
    return all.toString();
  }
}
