package dev.glovebox.demo.desk.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.demo.desk.AdvisoryDesk;
import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.method.Method;
import dev.glovebox.demo.desk.world.DeskException;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreensTest {
  private static final Subject AMELIA = new Subject("C-10364", null);

  private final AdvisoryDesk desk = new AdvisoryDesk(new World());
  private final Screens screens = new Screens(desk);

  @Test
  void windowsOfferEachMethodOfTheDeskOnce() {
    List<String> areas = new ArrayList<>();
    DeskWindows.ALL.forEach(window -> areas.addAll(window.areas()));
    assertEquals(
        desk.methods().stream().map(Method::area).distinct().toList().size(), areas.size());
    assertTrue(areas.containsAll(AdvisoryDesk.PURPOSES.keySet()));
  }

  @Test
  void eachWindowShowsSomethingBeforeAnybodyAsks() {
    for (DeskWindow window : DeskWindows.ALL) {
      Screen screen = screens.atFirst(window.id());
      assertTrue(screen.table().rows().size() > 1, window.id() + " shows " + screen);
    }
  }

  @Test
  void eachWindowShowsAClient() {
    for (DeskWindow window : DeskWindows.ALL) {
      String heading = screens.of(window.id(), AMELIA).heading();
      assertTrue(
          List.of("Amelia Reid", "Adviser of Amelia Reid", "GREU").contains(heading), heading);
    }
  }

  @Test
  void portfolioIsATableOfWhatTellsTheMost() {
    Screen screen = screens.of("portfolios", AMELIA);
    assertEquals(List.of("Name", "Quantity", "Value"), screen.table().columns());
    assertEquals(List.of("Pelwythe Software", "420", "€ 104,155"), screen.table().rows().get(0));
    assertEquals(4, screen.table().rows().size());
    assertEquals(2, screen.table().more());
  }

  @Test
  void pricesOfAnInstrumentAreDrawn() {
    Screen screen = screens.of("market", new Subject(null, "QUIS"));
    assertTrue(screen.line().size() > 40);
    assertEquals(3, screen.table().rows().size());
    assertEquals("Between", screen.table().rows().get(1).get(0));
  }

  @Test
  void windowThatKnowsNothingOfASubjectShowsNothingOfIt() {
    assertNull(screens.of("mail", new Subject(null, "QUIS")));
    assertNull(screens.of("mail", Subject.NOBODY));
    assertNull(screens.ofKnown("mail", new Subject("C-1", null)));
    assertThrows(DeskException.class, () -> screens.of("mail", new Subject("C-1", null)));
  }

  @Test
  void answerToACallIsHeadedByWhatWasAsked() {
    Row answer = desk.call("clients.find_clients", Map.of("name", "Amelia Reid"));
    Screen screen = Screens.ofCall("clients.find_clients", Map.of("name", "Amelia Reid"), answer);
    assertEquals("Find clients · Amelia Reid", screen.heading());
    assertEquals(List.of(List.of("Amelia Reid", "private", "NO")), screen.table().rows());
    assertEquals(0, screen.table().more());
  }

  @Test
  void eachAnswerOfTheDeskCanBeShown() {
    Row quotes = desk.call("market.get_quotes", Map.of("symbols", List.of("QUIS")));
    assertEquals(1, Screens.ofCall("market.get_quotes", Map.of(), quotes).table().rows().size());
    Row today = desk.call("calendar.get_today", Map.of());
    assertEquals(
        List.of(List.of("Day", "16 Mar")),
        Screens.ofCall("calendar.get_today", Map.of(), today).table().rows());
    Row templates = desk.call("mail.list_templates", Map.of());
    assertTrue(
        Screens.ofCall("mail.list_templates", Map.of(), templates).table().rows().size() > 1);
    Row capacity = desk.call("advisers.get_capacity", Map.of("adviser_id", "A-101"));
    assertEquals(
        "Adviser id", Screens.ofCall("a.b", Map.of(), capacity).table().rows().get(0).get(0));
  }
}
