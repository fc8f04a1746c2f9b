package dev.glovebox.demo.desk.area;

import static dev.glovebox.demo.desk.json.Schema.atLeast;
import static dev.glovebox.demo.desk.json.Schema.date;
import static dev.glovebox.demo.desk.json.Schema.flag;
import static dev.glovebox.demo.desk.json.Schema.list;
import static dev.glovebox.demo.desk.json.Schema.may;
import static dev.glovebox.demo.desk.json.Schema.need;
import static dev.glovebox.demo.desk.json.Schema.number;
import static dev.glovebox.demo.desk.json.Schema.oneOf;
import static dev.glovebox.demo.desk.json.Schema.orNull;
import static dev.glovebox.demo.desk.json.Schema.parameters;
import static dev.glovebox.demo.desk.json.Schema.record;
import static dev.glovebox.demo.desk.json.Schema.text;

import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.method.Arguments;
import dev.glovebox.demo.desk.method.Method;
import dev.glovebox.demo.desk.world.Client;
import dev.glovebox.demo.desk.world.Day;
import dev.glovebox.demo.desk.world.Instrument;
import dev.glovebox.demo.desk.world.Money;
import dev.glovebox.demo.desk.world.Order;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Orders. */
public final class Orders {
  private static final String AREA = "orders";
  private static final double FEE = 0.0015;
  private static final double LEAST_FEE = 12;

  private final World world;

  public Orders(World world) {
    this.world = world;
  }

  public List<Method> methods() {
    return List.of(search(), get(), place(), cancel(), cost(), check(), restricted(), hours());
  }

  private Method search() {
    return Method.reads(
            AREA, "list_orders", "Orders that fit all conditions given, newest first, in pages.")
        .takes(
            parameters(
                may("client_id", text()),
                may("symbol", text()),
                may("state", oneOf(Order.STATES)),
                may("from", date("Placed on this day or later.")),
                may("to", date("Placed on this day or earlier.")),
                Pages.page(),
                Pages.size()))
        .gives(Pages.schema("OrderPage", "orders", Shapes.order()))
        .by(arguments -> Pages.of(arguments, "orders", found(arguments), Shapes::order));
  }

  private List<Order> found(Arguments wanted) {
    int from = wanted.day("from", Integer.MIN_VALUE);
    int to = wanted.day("to", Integer.MAX_VALUE);
    List<Order> found = new ArrayList<>();
    for (Order order : world.orders()) {
      if (order.placed() >= from && order.placed() <= to && fits(order, wanted)) {
        found.add(order);
      }
    }
    Collections.reverse(found);
    return found;
  }

  private static boolean fits(Order order, Arguments wanted) {
    return (!wanted.has("client_id") || order.clientId().equals(wanted.text("client_id")))
        && order.symbol().equals(wanted.text("symbol", order.symbol()))
        && order.state().equals(wanted.text("state", order.state()));
  }

  private Order order(Arguments arguments) {
    return world.order(arguments.text("order_id"));
  }

  private Method get() {
    return Method.reads(AREA, "get_order", "One order by id, with its state.")
        .takes(parameters(need("order_id", text("Such as O-100001."))))
        .gives(Shapes.order())
        .by(arguments -> Shapes.order(order(arguments)));
  }

  private static Row ticket() {
    return parameters(
        Shapes.clientId(),
        Shapes.symbol(),
        need("side", oneOf(Order.SIDES)),
        need("quantity", atLeast(1, "Shares.")));
  }

  private Method place() {
    return Method.changes(
            AREA,
            "place_order",
            "Places an order at the market price. Fails for restricted instruments, and where more is to be sold"
                + " than the client holds.")
        .takes(ticket())
        .gives(Shapes.order())
        .by(this::place);
  }

  private Row place(Arguments arguments) {
    Client client = world.client(arguments.text("client_id"));
    Instrument instrument = world.instrument(arguments.text("symbol"));
    return Shapes.order(
        world.place(client, instrument, arguments.text("side"), arguments.whole("quantity")));
  }

  private Method cancel() {
    return Method.changes(AREA, "cancel_order", "Cancels an order. Fails unless the order is open.")
        .takes(parameters(need("order_id", text())))
        .gives(Shapes.order())
        .by(arguments -> Shapes.order(world.cancel(order(arguments))));
  }

  private Method cost() {
    return Method.reads(
            AREA,
            "estimate_cost",
            "What an order would cost or bring at today's price, with the fee.")
        .takes(
            parameters(
                Shapes.symbol(),
                need("side", oneOf(Order.SIDES)),
                need("quantity", atLeast(1, "Shares."))))
        .gives(
            record(
                "CostEstimate",
                need("value_eur", number("The shares alone.")),
                need("fee_eur", number("The bank's fee.")),
                need("total_eur", number("Paid for a purchase, received for a sale."))))
        .by(this::cost);
  }

  private Row cost(Arguments arguments) {
    Instrument instrument = world.instrument(arguments.text("symbol"));
    double value =
        arguments.whole("quantity") * instrument.price() * Money.inEuros(instrument.currency());
    double fee = Math.max(LEAST_FEE, value * FEE);
    double total = arguments.text("side").equals("buy") ? value + fee : value - fee;
    return Row.of("value_eur", Money.round(value))
        .with("fee_eur", Money.round(fee))
        .with("total_eur", Money.round(total));
  }

  private Method check() {
    return Method.reads(
            AREA, "check_order", "Whether an order could be placed, and why not. Places nothing.")
        .takes(ticket())
        .gives(
            record(
                "OrderCheck",
                need("is_allowed", flag("Whether nothing stands against it.")),
                need("reasons", list(text()))))
        .by(this::check);
  }

  private Row check(Arguments arguments) {
    Client client = world.client(arguments.text("client_id"));
    Instrument instrument = world.instrument(arguments.text("symbol"));
    List<String> reasons = new ArrayList<>();
    if (instrument.isRestricted()) {
      reasons.add("restricted");
    }
    if (arguments.text("side").equals("sell")
        && arguments.whole("quantity") > world.held(client, instrument)) {
      reasons.add("not enough held");
    }
    return Row.of("is_allowed", reasons.isEmpty()).with("reasons", reasons);
  }

  private Method restricted() {
    return Method.reads(
            AREA, "list_restricted", "The symbols that compliance lets nobody trade in.")
        .takes(parameters())
        .gives(record("RestrictedList", need("symbols", list(text()))))
        .by(arguments -> Row.of("symbols", restrictedSymbols()));
  }

  private List<String> restrictedSymbols() {
    List<String> symbols = new ArrayList<>();
    for (Instrument instrument : world.instruments()) {
      if (instrument.isRestricted()) {
        symbols.add(instrument.symbol());
      }
    }
    return symbols;
  }

  private Method hours() {
    return Method.reads(
            AREA, "get_trading_hours", "When an exchange trades on a day; closed at weekends.")
        .takes(parameters(need("exchange", oneOf(Instrument.EXCHANGES)), need("day", date())))
        .gives(
            record(
                "TradingHours",
                need("is_open", flag("Whether there is any trading that day.")),
                need("opens", orNull(text("Local time."))),
                need("closes", orNull(text("Local time.")))))
        .by(arguments -> hours(Day.isWorkday(arguments.day("day"))));
  }

  private static Row hours(boolean isOpen) {
    return Row.of("is_open", isOpen)
        .with("opens", isOpen ? "09:00" : null)
        .with("closes", isOpen ? "17:30" : null);
  }
}
