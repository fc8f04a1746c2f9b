package dev.glovebox.demo.desk.window;

import dev.glovebox.demo.desk.AdvisoryDesk;
import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.world.Day;
import java.util.List;
import java.util.Map;

/** What each window looks up: before anybody asked for something, and of a subject. */
final class Looks {
  private static final String TODAY = Day.text(Day.TODAY);
  private static final String IN_TWO_WEEKS = Day.text(Day.TODAY + 13);
  private static final String NEW_YEAR = "2026-01-02";
  private static final String FIRST_ADVISER = "A-101";

  private final AdvisoryDesk desk;

  Looks(AdvisoryDesk desk) {
    this.desk = desk;
  }

  /** Before anybody asked for something. */
  static Look atFirst(String window) {
    return switch (window) {
      case "clients" -> new Look("All clients", "clients.find_clients", new Row());
      case "portfolios" ->
          new Look(
              "Largest of " + FIRST_ADVISER,
              "portfolios.list_largest",
              Row.of("adviser_id", FIRST_ADVISER));
      case "orders" -> new Look("Open orders", "orders.list_orders", Row.of("state", "open"));
      case "calendar" -> events("The week of " + FIRST_ADVISER, FIRST_ADVISER);
      case "mail" -> new Look("Unread", "mail.list_messages", Row.of("unread_only", true));
      case "market" -> new Look("Movers", "market.list_movers", new Row());
      default -> throw new IllegalArgumentException(window);
    };
  }

  /** Of a client or an instrument; null where the window has nothing to show of it. */
  Look of(String window, Subject subject) {
    if (subject.client() != null) {
      return ofClient(window, desk.call("clients.get_client", client(subject.client())));
    }
    return subject.instrument() == null ? null : ofInstrument(window, subject.instrument());
  }

  private Look ofClient(String window, Row found) {
    String id = (String) found.get("id");
    String name = (String) found.get("name");
    return switch (window) {
      case "clients" -> new Look(name, "clients.get_client", client(id));
      case "portfolios" -> new Look(name, "portfolios.get_portfolio", client(id));
      case "orders" -> new Look(name, "orders.list_orders", client(id));
      case "calendar" -> {
        String adviser = (String) found.get("adviser_id");
        yield events("Adviser of " + name, adviser);
      }
      case "mail" -> new Look(name, "mail.list_messages", client(id));
      case "market" -> ofInstrument(window, largest(id));
      default -> throw new IllegalArgumentException(window);
    };
  }

  private static Look ofInstrument(String window, String symbol) {
    return switch (window) {
      case "market" ->
          new Look(
              symbol,
              "market.get_history",
              Row.of("symbol", symbol).with("from", NEW_YEAR).with("to", TODAY));
      case "portfolios" ->
          new Look("Who holds " + symbol, "portfolios.list_holders", Row.of("symbol", symbol));
      case "orders" -> new Look(symbol, "orders.list_orders", Row.of("symbol", symbol));
      default -> null;
    };
  }

  private String largest(String client) {
    Row portfolio = desk.call("portfolios.get_portfolio", client(client));
    String largest = null;
    double most = 0;
    for (Object each : (List<?>) portfolio.get("positions")) {
      Map<?, ?> position = (Map<?, ?>) each;
      double value = ((Number) position.get("value_eur")).doubleValue();
      if (value > most) {
        most = value;
        largest = (String) position.get("symbol");
      }
    }
    return largest;
  }

  private static Row client(String id) {
    return Row.of("client_id", id);
  }

  private static Look events(String heading, String adviser) {
    return new Look(
        heading,
        "calendar.list_events",
        Row.of("adviser_id", adviser).with("from", TODAY).with("to", IN_TWO_WEEKS));
  }
}
