package dev.glovebox.demo.desk.area;

import static dev.glovebox.demo.desk.json.Schema.atLeast;
import static dev.glovebox.demo.desk.json.Schema.date;
import static dev.glovebox.demo.desk.json.Schema.list;
import static dev.glovebox.demo.desk.json.Schema.may;
import static dev.glovebox.demo.desk.json.Schema.need;
import static dev.glovebox.demo.desk.json.Schema.number;
import static dev.glovebox.demo.desk.json.Schema.oneOf;
import static dev.glovebox.demo.desk.json.Schema.parameters;
import static dev.glovebox.demo.desk.json.Schema.record;
import static dev.glovebox.demo.desk.json.Schema.text;
import static dev.glovebox.demo.desk.json.Schema.whole;

import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.method.Arguments;
import dev.glovebox.demo.desk.method.Method;
import dev.glovebox.demo.desk.world.Client;
import dev.glovebox.demo.desk.world.Day;
import dev.glovebox.demo.desk.world.DeskException;
import dev.glovebox.demo.desk.world.Instrument;
import dev.glovebox.demo.desk.world.Money;
import dev.glovebox.demo.desk.world.Position;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What clients hold. */
public final class Portfolios {
  private static final String AREA = "portfolios";
  private static final List<String> ALLOCATED_BY = List.of("sector", "currency");
  private static final double PERCENT = 100;

  private final World world;

  public Portfolios(World world) {
    this.world = world;
  }

  public List<Method> methods() {
    return List.of(
        get(), summary(), allocation(), performance(), holders(), export(), dividends(), largest());
  }

  private Client client(Arguments arguments) {
    return world.client(arguments.text("client_id"));
  }

  private Method get() {
    return Method.reads(
            AREA,
            "get_portfolio",
            "What one client holds: cash and every position with today's price.")
        .takes(parameters(Shapes.clientId()))
        .gives(
            record(
                "Portfolio",
                need("client_id", text()),
                need("cash_eur", number("Euros that are not invested.")),
                need("positions", list(Shapes.position()))))
        .by(arguments -> portfolio(client(arguments)));
  }

  private Row portfolio(Client client) {
    return Row.of("client_id", client.id())
        .with("cash_eur", world.cash(client))
        .with("positions", Pages.rows(world.positions(client), Shapes::position));
  }

  private Method summary() {
    return Method.reads(
            AREA,
            "get_summary",
            "The value of one client's portfolio in euros, without its positions.")
        .takes(parameters(Shapes.clientId()))
        .gives(
            record(
                "PortfolioSummary",
                need("client_id", text()),
                need("positions", whole()),
                need("invested_eur", number("Value of the positions.")),
                need("cash_eur", number("Euros that are not invested."))))
        .by(arguments -> summary(client(arguments)));
  }

  private Row summary(Client client) {
    List<Position> positions = world.positions(client);
    return Row.of("client_id", client.id())
        .with("positions", positions.size())
        .with("invested_eur", invested(positions))
        .with("cash_eur", world.cash(client));
  }

  static double invested(List<Position> positions) {
    double sum = 0;
    for (Position position : positions) {
      sum += position.valueInEuros();
    }
    return Money.round(sum);
  }

  private Method allocation() {
    return Method.reads(
            AREA,
            "get_allocation",
            "How a client's positions are spread, by sector or by currency.")
        .takes(parameters(Shapes.clientId(), need("by", oneOf(ALLOCATED_BY))))
        .gives(
            record(
                "Allocation",
                need(
                    "parts",
                    list(
                        record(
                            "AllocationPart",
                            need("key", text()),
                            need("value_eur", number("In euros.")),
                            need("percent", number("Share of all positions.")))))))
        .by(arguments -> Row.of("parts", parts(client(arguments), arguments.text("by"))));
  }

  private List<Row> parts(Client client, String by) {
    Map<String, Double> sums = new TreeMap<>();
    List<Position> positions = world.positions(client);
    for (Position position : positions) {
      String key =
          by.equals("sector") ? position.instrument().sector() : position.instrument().currency();
      sums.merge(key, position.valueInEuros(), Double::sum);
    }
    double all = invested(positions);
    List<Row> rows = new ArrayList<>();
    sums.forEach(
        (key, sum) ->
            rows.add(
                Row.of("key", key)
                    .with("value_eur", Money.round(sum))
                    .with("percent", Money.round(sum / all * PERCENT))));
    return rows;
  }

  private Method performance() {
    return Method.reads(
            AREA,
            "get_performance",
            "How much a client's present positions gained between two days, in percent of their value on the first.")
        .takes(parameters(Shapes.clientId(), need("from", date()), need("to", date())))
        .gives(
            record(
                "Performance",
                need("client_id", text()),
                need("begin_eur", number("Value on the first day.")),
                need("end_eur", number("Value on the last day.")),
                need("percent", number("The gain; negative for a loss."))))
        .by(
            arguments ->
                performance(client(arguments), arguments.day("from"), arguments.day("to")));
  }

  private Row performance(Client client, int from, int to) {
    if (from > to || to > Day.TODAY) {
      throw new DeskException(
          "Ask for days in order and not after today, " + Day.text(Day.TODAY) + ".");
    }
    double begin = 0;
    double end = 0;
    for (Position position : world.positions(client)) {
      Instrument instrument = position.instrument();
      double shares = position.quantity() * Money.inEuros(instrument.currency());
      begin += shares * instrument.closeOn(from);
      end += shares * instrument.closeOn(to);
    }
    return Row.of("client_id", client.id())
        .with("begin_eur", Money.round(begin))
        .with("end_eur", Money.round(end))
        .with("percent", Money.round((end / begin - 1) * PERCENT));
  }

  private Method holders() {
    return Method.reads(
            AREA, "list_holders", "Every position in one instrument, over all clients, in pages.")
        .takes(parameters(Shapes.symbol(), Pages.page(), Pages.size()))
        .gives(Pages.schema("HolderPage", "positions", Shapes.position()))
        .by(
            arguments ->
                Pages.of(
                    arguments, "positions", holders(arguments.text("symbol")), Shapes::position));
  }

  private List<Position> holders(String symbol) {
    int wanted = world.instrument(symbol).index();
    List<Position> found = new ArrayList<>();
    for (Client client : world.clients()) {
      for (Position position : world.positions(client)) {
        if (position.instrument().index() == wanted) {
          found.add(position);
        }
      }
    }
    return found;
  }

  private Method export() {
    return Method.reads(
            AREA,
            "export_positions",
            "All positions in one sector, over all clients, in one answer of some 5,000 rows and a megabyte."
                + " Add up what you need; do not return it.")
        .takes(parameters(need("sector", oneOf(Instrument.SECTORS))))
        .gives(record("PositionExport", need("positions", list(Shapes.position()))))
        .by(
            arguments ->
                Row.of(
                    "positions", Pages.rows(inSector(arguments.text("sector")), Shapes::position)));
  }

  private List<Position> inSector(String sector) {
    List<Position> found = new ArrayList<>();
    for (Client client : world.clients()) {
      for (Position position : world.positions(client)) {
        if (position.instrument().sector().equals(sector)) {
          found.add(position);
        }
      }
    }
    return found;
  }

  private Method dividends() {
    return Method.reads(
            AREA, "list_dividends", "Dividends that a client's positions pay in a year, in euros.")
        .takes(parameters(Shapes.clientId(), need("year", whole("Such as 2026."))))
        .gives(
            record(
                "Dividends",
                need(
                    "dividends",
                    list(
                        record(
                            "Dividend",
                            need("symbol", text()),
                            need("pay_day", date()),
                            need("amount_eur", number("For the whole position.")))))))
        .by(
            arguments ->
                Row.of("dividends", dividends(client(arguments), arguments.whole("year"))));
  }

  private List<Row> dividends(Client client, int year) {
    List<Row> rows = new ArrayList<>();
    int first = Day.of(year + "-01-01");
    for (Position position : world.positions(client)) {
      Instrument instrument = position.instrument();
      if (instrument.index() % 3 != 0) {
        double amount =
            position.quantity() * instrument.base() * 0.02 * Money.inEuros(instrument.currency());
        rows.add(
            Row.of("symbol", instrument.symbol())
                .with("pay_day", Day.text(first + 60 + instrument.index()))
                .with("amount_eur", Money.round(amount)));
      }
    }
    return rows;
  }

  private Method largest() {
    return Method.reads(
            AREA,
            "list_largest",
            "The clients of one adviser with the most invested, largest first.")
        .takes(
            parameters(Shapes.adviserId(), may("limit", atLeast(1, "How many; 10 unless told."))))
        .gives(
            record(
                "LargestPortfolios",
                need(
                    "portfolios",
                    list(
                        record(
                            "LargestPortfolio",
                            need("client_id", text()),
                            need("name", text()),
                            need("invested_eur", number("Value of the positions.")))))))
        .by(
            arguments ->
                Row.of(
                    "portfolios",
                    largest(arguments.text("adviser_id"), arguments.whole("limit", 10))));
  }

  private List<Row> largest(String adviserId, int limit) {
    List<Row> rows = new ArrayList<>();
    for (Client client : world.clientsOf(world.adviser(adviserId))) {
      rows.add(
          Row.of("client_id", client.id())
              .with("name", client.name())
              .with("invested_eur", invested(world.positions(client))));
    }
    rows.sort(
        (left, right) ->
            Double.compare((double) right.get("invested_eur"), (double) left.get("invested_eur")));
    return new ArrayList<>(rows.subList(0, Math.min(limit, rows.size())));
  }
}
