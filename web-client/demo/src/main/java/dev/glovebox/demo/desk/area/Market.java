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
import dev.glovebox.demo.desk.world.Day;
import dev.glovebox.demo.desk.world.DeskException;
import dev.glovebox.demo.desk.world.Instrument;
import dev.glovebox.demo.desk.world.Money;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.List;

/** Prices and what is known of companies. */
public final class Market {
  private static final String AREA = "market";
  private static final double PERCENT = 100;

  private final World world;

  public Market(World world) {
    this.world = world;
  }

  public List<Method> methods() {
    return List.of(quotes(), search(), get(), history(), sectors(), rate(), rating(), movers());
  }

  private Instrument instrument(Arguments arguments) {
    return world.instrument(arguments.text("symbol"));
  }

  private static Row quote() {
    return record(
        "Quote",
        need("symbol", text()),
        need("price", number("In the share's currency.")),
        need("currency", oneOf(Money.CURRENCIES)),
        need("change_percent", number("Since the close of the trading day before.")));
  }

  private static Row quote(Instrument instrument) {
    return Row.of("symbol", instrument.symbol())
        .with("price", instrument.price())
        .with("currency", instrument.currency())
        .with("change_percent", change(instrument));
  }

  private static double change(Instrument instrument) {
    return Money.round((instrument.price() / instrument.closeOn(Day.TODAY - 1) - 1) * PERCENT);
  }

  private Method quotes() {
    return Method.reads(
            AREA, "get_quotes", "Today's prices of up to fifty symbols, in the order asked for.")
        .takes(parameters(need("symbols", list(text()).with("minItems", 1).with("maxItems", 50))))
        .gives(record("Quotes", need("quotes", list(quote()))))
        .by(
            arguments ->
                Row.of(
                    "quotes",
                    Pages.rows(
                        arguments.texts("symbols"), symbol -> quote(world.instrument(symbol)))));
  }

  private static Row instrument() {
    return record(
        "Instrument",
        need("symbol", text()),
        need("name", text()),
        need("sector", oneOf(Instrument.SECTORS)),
        need("currency", oneOf(Money.CURRENCIES)),
        need("exchange", oneOf(Instrument.EXCHANGES)));
  }

  private static Row instrument(Instrument instrument) {
    return Row.of("symbol", instrument.symbol())
        .with("name", instrument.name())
        .with("sector", instrument.sector())
        .with("currency", instrument.currency())
        .with("exchange", instrument.exchange());
  }

  private Method search() {
    return Method.reads(
            AREA,
            "find_instruments",
            "Instruments by a part of name or symbol and by sector, in pages.")
        .takes(
            parameters(
                may("text", text("Part of the name or the symbol; case does not matter.")),
                may("sector", oneOf(Instrument.SECTORS)),
                Pages.page(),
                Pages.size()))
        .gives(Pages.schema("InstrumentPage", "instruments", instrument()))
        .by(arguments -> Pages.of(arguments, "instruments", found(arguments), Market::instrument));
  }

  private List<Instrument> found(Arguments wanted) {
    String text = wanted.text("text", "").toLowerCase();
    List<Instrument> found = new ArrayList<>();
    for (Instrument each : world.instruments()) {
      boolean isNamed =
          each.name().toLowerCase().contains(text) || each.symbol().toLowerCase().contains(text);
      if (isNamed && each.sector().equals(wanted.text("sector", each.sector()))) {
        found.add(each);
      }
    }
    return found;
  }

  private Method get() {
    return Method.reads(AREA, "get_instrument", "One instrument by symbol.")
        .takes(parameters(Shapes.symbol()))
        .gives(instrument())
        .by(arguments -> instrument(instrument(arguments)));
  }

  private Method history() {
    return Method.reads(
            AREA,
            "get_history",
            "An instrument's closing prices between two days, weekends left out.")
        .takes(parameters(Shapes.symbol(), need("from", date()), need("to", date())))
        .gives(
            record(
                "History",
                need("symbol", text()),
                need(
                    "closes",
                    list(
                        record(
                            "Close",
                            need("day", date()),
                            need("price", number("In the share's currency.")))))))
        .by(this::history);
  }

  private Row history(Arguments arguments) {
    Instrument instrument = instrument(arguments);
    int to = Math.min(Day.TODAY, arguments.day("to"));
    List<Row> closes = new ArrayList<>();
    for (int day = arguments.day("from"); day <= to; day++) {
      if (Day.isWorkday(day)) {
        closes.add(Row.of("day", Day.text(day)).with("price", instrument.closeOn(day)));
      }
    }
    return Row.of("symbol", instrument.symbol()).with("closes", closes);
  }

  private Method sectors() {
    return Method.reads(AREA, "list_sectors", "The sectors and how many instruments each has.")
        .takes(parameters())
        .gives(
            record(
                "SectorList",
                need(
                    "sectors",
                    list(record("Sector", need("name", text()), need("instruments", whole()))))))
        .by(arguments -> Row.of("sectors", Pages.rows(Instrument.SECTORS, this::sector)));
  }

  private Row sector(String name) {
    int count = 0;
    for (Instrument each : world.instruments()) {
      count += each.sector().equals(name) ? 1 : 0;
    }
    return Row.of("name", name).with("instruments", count);
  }

  private Method rate() {
    return Method.reads(
            AREA,
            "get_exchange_rate",
            "How many units of one currency a unit of another is worth today.")
        .takes(
            parameters(
                need("base", oneOf(Money.CURRENCIES)), need("quote", oneOf(Money.CURRENCIES))))
        .gives(record("ExchangeRate", need("rate", number("Units of quote for one of base."))))
        .by(
            arguments ->
                Row.of(
                    "rate",
                    Money.fine(
                        Money.inEuros(arguments.text("base"))
                            / Money.inEuros(arguments.text("quote")))));
  }

  private Method rating() {
    return Method.reads(
            AREA,
            "get_rating",
            "The agency's rating of a company. Fails for companies that it does not follow.")
        .takes(parameters(Shapes.symbol()))
        .gives(
            record(
                "Rating",
                need("symbol", text()),
                need("rating", oneOf(List.of("AA", "A", "BBB", "BB")))))
        .by(arguments -> rating(instrument(arguments)));
  }

  private static Row rating(Instrument instrument) {
    if (instrument.rating() == null) {
      throw new DeskException("The agency does not follow " + instrument.symbol() + ".");
    }
    return Row.of("symbol", instrument.symbol()).with("rating", instrument.rating());
  }

  private Method movers() {
    return Method.reads(
            AREA, "list_movers", "Today's largest changes of price, up or down, largest first.")
        .takes(parameters(may("limit", atLeast(1, "How many; 10 unless told."))))
        .gives(record("Movers", need("quotes", list(quote()))))
        .by(arguments -> Row.of("quotes", movers(arguments.whole("limit", 10))));
  }

  private List<Row> movers(int limit) {
    List<Instrument> all = new ArrayList<>(world.instruments());
    all.sort((left, right) -> Double.compare(Math.abs(change(right)), Math.abs(change(left))));
    return Pages.rows(all.subList(0, Math.min(limit, all.size())), Market::quote);
  }
}
