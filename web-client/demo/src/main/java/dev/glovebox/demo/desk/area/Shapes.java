package dev.glovebox.demo.desk.area;

import static dev.glovebox.demo.desk.json.Schema.date;
import static dev.glovebox.demo.desk.json.Schema.list;
import static dev.glovebox.demo.desk.json.Schema.need;
import static dev.glovebox.demo.desk.json.Schema.number;
import static dev.glovebox.demo.desk.json.Schema.oneOf;
import static dev.glovebox.demo.desk.json.Schema.record;
import static dev.glovebox.demo.desk.json.Schema.text;
import static dev.glovebox.demo.desk.json.Schema.whole;

import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.json.Schema;
import dev.glovebox.demo.desk.world.Adviser;
import dev.glovebox.demo.desk.world.Client;
import dev.glovebox.demo.desk.world.Day;
import dev.glovebox.demo.desk.world.Instrument;
import dev.glovebox.demo.desk.world.Money;
import dev.glovebox.demo.desk.world.Order;
import dev.glovebox.demo.desk.world.Position;

/** The shapes that several areas take or give, each with how it is made. */
final class Shapes {
  private Shapes() {}

  static Schema.Field clientId() {
    return need("client_id", text("Such as C-10001."));
  }

  static Schema.Field adviserId() {
    return need("adviser_id", text("Such as A-101."));
  }

  static Schema.Field symbol() {
    return need("symbol", text("The instrument's ticker, such as QUIS."));
  }

  static Row client() {
    return record(
        "Client",
        need("id", text()),
        need("name", text()),
        need("segment", oneOf(Client.SEGMENTS)),
        need("risk_profile", oneOf(Client.RISKS)),
        need("domicile", text("Country code.")),
        need(
            "adviser_id",
            text("The adviser who looks after the client; see advisers.get_adviser.")),
        need("client_since", date()));
  }

  static Row client(Client client) {
    return Row.of("id", client.id())
        .with("name", client.name())
        .with("segment", client.segment())
        .with("risk_profile", client.riskProfile())
        .with("domicile", client.domicile())
        .with("adviser_id", client.adviserId())
        .with("client_since", Day.text(client.since()));
  }

  static Row adviser() {
    return record(
        "Adviser",
        need("id", text()),
        need("name", text()),
        need("desk", oneOf(Adviser.DESKS)),
        need("email", text()),
        need("languages", list(text())));
  }

  static Row adviser(Adviser adviser) {
    return Row.of("id", adviser.id())
        .with("name", adviser.name())
        .with("desk", adviser.desk())
        .with("email", adviser.email())
        .with("languages", adviser.languages());
  }

  static Row position() {
    return record(
        "Position",
        need("client_id", text()),
        need("symbol", text()),
        need("name", text()),
        need("sector", oneOf(Instrument.SECTORS)),
        need("currency", oneOf(Money.CURRENCIES)),
        need("quantity", whole()),
        need("cost_price", number("What one share cost, in the share's currency.")),
        need("price", number("What one share costs today, in the share's currency.")),
        need("value_eur", number("Today's value of the position, in euros.")));
  }

  static Row position(Position position) {
    Instrument instrument = position.instrument();
    return Row.of("client_id", position.client().id())
        .with("symbol", instrument.symbol())
        .with("name", instrument.name())
        .with("sector", instrument.sector())
        .with("currency", instrument.currency())
        .with("quantity", position.quantity())
        .with("cost_price", position.costPrice())
        .with("price", instrument.price())
        .with("value_eur", position.valueInEuros());
  }

  static Row order() {
    return record(
        "Order",
        need("id", text()),
        need("client_id", text()),
        need("symbol", text()),
        need("side", oneOf(Order.SIDES)),
        need("quantity", whole()),
        need("state", oneOf(Order.STATES)),
        need("placed_on", date()));
  }

  static Row order(Order order) {
    return Row.of("id", order.id())
        .with("client_id", order.clientId())
        .with("symbol", order.symbol())
        .with("side", order.side())
        .with("quantity", order.quantity())
        .with("state", order.state())
        .with("placed_on", Day.text(order.placed()));
  }
}
