package dev.glovebox.demo.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformCallsTest {

  @Test
  void whatHasWindowsShowSomethingAsksNobody() {
    assertTrue(PlatformCalls.onlyShows("intents.raise_intent"));
    assertTrue(PlatformCalls.onlyShows("contexts.set_context"));
    assertTrue(PlatformCalls.onlyShows("fdc3.broadcast"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders.place_order",
        "mail.send_message",
        "fdc3.open_app",
        "apps.start",
        "intents.raise_intent_of_another_kind",
        "contexts"
      })
  void whatDoesMoreIsLeftToTheOtherRules(String tool) {
    assertFalse(PlatformCalls.onlyShows(tool));
  }
}
