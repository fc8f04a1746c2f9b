package dev.glovebox.demo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glovebox.demo.desk.world.Client;
import dev.glovebox.demo.desk.world.Day;
import dev.glovebox.demo.desk.world.DeskException;
import dev.glovebox.demo.desk.world.Instrument;
import dev.glovebox.demo.desk.world.World;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorldTest {
  private final World world = new World();

  @Test
  void hasFiveThousandClientsOfDifferentNames() {
    Set<String> names = new HashSet<>();
    world.clients().forEach(client -> names.add(client.name()));
    assertEquals(5000, names.size());
  }

  @Test
  void clientsHoldFortyThousandPositions() {
    int positions = 0;
    for (Client client : world.clients()) {
      positions += world.positions(client).size();
    }
    assertEquals(40_000, positions);
  }

  @Test
  void everySymbolIsOfOneInstrument() {
    for (Instrument instrument : world.instruments()) {
      assertEquals(instrument.index(), world.instrument(instrument.symbol()).index());
    }
    assertEquals(120, world.instruments().size());
  }

  @Test
  void isTheSameEachTime() {
    World other = new World();
    Client client = world.client("C-12345");
    assertEquals(client, other.client("C-12345"));
    assertEquals(world.positions(client), other.positions(client));
    assertEquals(world.orders(), other.orders());
  }

  @Test
  void readsAndWritesDays() {
    for (int day = Day.of("1995-12-25"); day < Day.of("2005-01-07"); day++) {
      assertEquals(day, Day.of(Day.text(day)));
    }
    assertEquals(18321, Day.of("2020-02-29"));
    assertEquals(0, Day.weekday(Day.TODAY));
  }

  @Test
  void refusesWhatIsNoDay() {
    String message = assertThrows(DeskException.class, () -> Day.of("2026-02-29")).getMessage();
    assertEquals("'2026-02-29' is not a date such as 2026-03-16.", message);
    assertThrows(DeskException.class, () -> Day.of("tomorrow"));
  }
}
