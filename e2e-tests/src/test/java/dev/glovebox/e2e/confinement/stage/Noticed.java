package dev.glovebox.e2e.confinement.stage;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** What the app saw of the attacks: messages that it heard, and what is stored in its origin. */
public record Noticed(JsonObject json) {
  private static final List<String> STORES =
      List.of("cookies", "localStorage", "sessionStorage", "databases", "caches", "files");

  private static final String GREETING = "\"window, from null: glovebox-frame-up\"";

  /** Fails if the app heard more than the greeting of each frame, or if anything was stored. */
  public void assertNothingBut(int greetings) {
    String heard = "[" + String.join(",", Collections.nCopies(greetings, GREETING)) + "]";
    assertAllStores(() -> assertEquals(heard, json.get("heard").toString()));
  }

  /** The same where a loop may have cost the frame, so that there were others after it. */
  public void assertNothingButGreetings() {
    String heard = json.get("heard").toString();
    assertAllStores(() -> assertEquals("[]", heard.replaceAll(GREETING + ",?", "")));
  }

  private void assertAllStores(Executable messages) {
    Stream<Executable> stores = STORES.stream().map(store -> () -> assertEmpty(store));
    assertAll(Stream.concat(Stream.of(messages), stores));
  }

  private void assertEmpty(String store) {
    String held = json.get(store).toString();
    assertEquals(true, held.equals("[]") || held.equals("\"\""), store + " holds " + held);
  }
}
