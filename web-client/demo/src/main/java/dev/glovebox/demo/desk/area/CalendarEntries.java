package dev.glovebox.demo.desk.area;

import static dev.glovebox.demo.desk.json.Schema.date;
import static dev.glovebox.demo.desk.json.Schema.list;
import static dev.glovebox.demo.desk.json.Schema.need;
import static dev.glovebox.demo.desk.json.Schema.oneOf;
import static dev.glovebox.demo.desk.json.Schema.orNull;
import static dev.glovebox.demo.desk.json.Schema.parameters;
import static dev.glovebox.demo.desk.json.Schema.record;
import static dev.glovebox.demo.desk.json.Schema.text;
import static dev.glovebox.demo.desk.json.Schema.whole;

import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.method.Arguments;
import dev.glovebox.demo.desk.method.Method;
import dev.glovebox.demo.desk.world.Adviser;
import dev.glovebox.demo.desk.world.Client;
import dev.glovebox.demo.desk.world.Day;
import dev.glovebox.demo.desk.world.DeskException;
import dev.glovebox.demo.desk.world.Event;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.List;

/** Advisers' calendars. */
public final class CalendarEntries {
  private static final String AREA = "calendar";
  private static final int MOST_DAYS = 62;

  private final World world;

  public CalendarEntries(World world) {
    this.world = world;
  }

  public List<Method> methods() {
    return List.of(today(), search(), free(), create(), cancel(), holidays());
  }

  private static Row event() {
    return record(
        "Event",
        need("id", text()),
        need("adviser_id", text()),
        need("day", date()),
        need("hour", whole("The hour of the day at which it begins; every event takes one.")),
        need("kind", oneOf(Event.KINDS)),
        need("title", text()),
        need("client_id", orNull(text("None for internal events."))));
  }

  private static Row event(Event event) {
    return Row.of("id", event.id())
        .with("adviser_id", event.adviserId())
        .with("day", Day.text(event.day()))
        .with("hour", event.hour())
        .with("kind", event.kind())
        .with("title", event.title())
        .with("client_id", event.clientId());
  }

  private Method today() {
    return Method.reads(
            AREA, "get_today", "The desk's own date. It does not move: take it for now.")
        .takes(parameters())
        .gives(record("Today", need("day", date())))
        .by(arguments -> Row.of("day", Day.text(Day.TODAY)));
  }

  private Method search() {
    return Method.reads(
            AREA,
            "list_events",
            "An adviser's events between two days, both included, at most 62 days.")
        .takes(parameters(Shapes.adviserId(), need("from", date()), need("to", date())))
        .gives(record("EventList", need("events", list(event()))))
        .by(arguments -> Row.of("events", Pages.rows(events(arguments), CalendarEntries::event)));
  }

  private List<Event> events(Arguments arguments) {
    Adviser adviser = adviser(arguments);
    int from = arguments.day("from");
    int to = arguments.day("to");
    if (to - from >= MOST_DAYS) {
      throw new DeskException("Ask for at most " + MOST_DAYS + " days at once.");
    }
    List<Event> found = new ArrayList<>();
    for (int day = from; day <= to; day++) {
      found.addAll(world.events(adviser, day));
    }
    return found;
  }

  private Adviser adviser(Arguments arguments) {
    return world.adviser(arguments.text("adviser_id"));
  }

  private Method free() {
    return Method.reads(
            AREA,
            "list_free_hours",
            "The hours of a day at which an adviser has nothing; none at weekends.")
        .takes(parameters(Shapes.adviserId(), need("day", date())))
        .gives(record("FreeHours", need("hours", list(whole()))))
        .by(arguments -> Row.of("hours", free(adviser(arguments), arguments.day("day"))));
  }

  private List<Integer> free(Adviser adviser, int day) {
    List<Integer> hours = new ArrayList<>();
    for (int hour = Event.OPENS; Day.isWorkday(day) && hour < Event.CLOSES; hour++) {
      hours.add(hour);
    }
    for (Event event : world.events(adviser, day)) {
      hours.remove(Integer.valueOf(event.hour()));
    }
    return hours;
  }

  private Method create() {
    return Method.changes(
            AREA,
            "create_event",
            "Enters a meeting with a client in the calendar of the client's adviser.")
        .takes(
            parameters(
                Shapes.clientId(),
                need("kind", oneOf(List.of("review", "call"))),
                need("day", date()),
                need(
                    "hour",
                    whole("From 9 to 16.")
                        .with("minimum", Event.OPENS)
                        .with("maximum", Event.CLOSES - 1))))
        .gives(event())
        .by(this::create);
  }

  private Row create(Arguments arguments) {
    Client client = world.client(arguments.text("client_id"));
    Adviser adviser = world.adviser(client.adviserId());
    int day = arguments.day("day");
    if (day < Day.TODAY || !Day.isWorkday(day)) {
      throw new DeskException("Meetings are on workdays from " + Day.text(Day.TODAY) + " on.");
    }
    String kind = arguments.text("kind");
    int hour = arguments.whole("hour");
    String id =
        "E-"
            + adviser.id().substring(2)
            + "-"
            + Day.text(day)
            + "-"
            + (hour < 10 ? "0" : "")
            + hour;
    String title = (kind.equals("review") ? "Review with " : "Call with ") + client.name();
    return event(
        world.enter(adviser, new Event(id, adviser.id(), day, hour, kind, title, client.id())));
  }

  private Method cancel() {
    return Method.changes(AREA, "cancel_event", "Takes an event out of an adviser's calendar.")
        .takes(parameters(Shapes.adviserId(), need("day", date()), need("hour", whole())))
        .gives(event())
        .by(this::cancel);
  }

  private Row cancel(Arguments arguments) {
    Adviser adviser = adviser(arguments);
    for (Event event : world.events(adviser, arguments.day("day"))) {
      if (event.hour() == arguments.whole("hour")) {
        world.cancel(event);
        return event(event);
      }
    }
    throw new DeskException(adviser.name() + " has nothing at that hour.");
  }

  private Method holidays() {
    return Method.reads(AREA, "list_holidays", "Days of a year on which the bank is closed.")
        .takes(parameters(need("year", whole("Such as 2026."))))
        .gives(
            record(
                "Holidays",
                need("days", list(record("Holiday", need("day", date()), need("name", text()))))))
        .by(arguments -> Row.of("days", holidays(arguments.whole("year"))));
  }

  private static List<Row> holidays(int year) {
    return List.of(
        holiday(year + "-01-01", "New Year"),
        holiday(year + "-05-01", "Labour Day"),
        holiday(year + "-12-25", "Christmas Day"),
        holiday(year + "-12-26", "Second Christmas Day"));
  }

  private static Row holiday(String day, String name) {
    return Row.of("day", day).with("name", name);
  }
}
