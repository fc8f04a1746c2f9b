package dev.glovebox.demo.desk.world;

import java.util.ArrayList;
import java.util.List;

/** An entry in an adviser's calendar. Hours are whole; the desk's day is from 9 to 17. */
public record Event(
    String id, String adviserId, int day, int hour, String kind, String title, String clientId) {
  public static final List<String> KINDS = List.of("review", "call", "internal");
  public static final int OPENS = 9;
  public static final int CLOSES = 17;

  private static final List<String> INTERNAL =
      List.of("Morning meeting", "Investment committee", "Training", "Desk lunch");

  /** What one adviser has on one day, by the hour; nothing at weekends. */
  static List<Event> of(Adviser adviser, int day, List<Client> clients) {
    List<Event> events = new ArrayList<>();
    if (Day.isWorkday(day) && !clients.isEmpty()) {
      Chance chance = Chance.of(adviser.id(), day);
      for (int hour = OPENS; hour < CLOSES; hour++) {
        if (chance.whole(0, 9) < 4) {
          events.add(at(adviser, day, hour, chance.pick(clients)));
        }
      }
    }
    return events;
  }

  private static Event at(Adviser adviser, int day, int hour, Client client) {
    Chance chance = Chance.of(adviser.id() + hour, day);
    String kind = chance.pick(KINDS);
    boolean isInternal = kind.equals("internal");
    String title =
        isInternal
            ? chance.pick(INTERNAL)
            : (kind.equals("review") ? "Review with " : "Call with ") + client.name();
    String id = "E-" + adviser.id().substring(2) + "-" + Day.text(day) + "-" + Day.two(hour);
    return new Event(id, adviser.id(), day, hour, kind, title, isInternal ? null : client.id());
  }
}
