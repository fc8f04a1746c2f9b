package dev.glovebox.demo.desk.area;

import static dev.glovebox.demo.desk.json.Schema.list;
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
import dev.glovebox.demo.desk.world.Instrument;
import dev.glovebox.demo.desk.world.Money;
import dev.glovebox.demo.desk.world.Position;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.List;

/** What was agreed with clients: how much may be in what, and what it costs them. */
public final class Mandates {
  private static final String AREA = "portfolios";
  private static final double PERCENT = 100;

  private final World world;

  public Mandates(World world) {
    this.world = world;
  }

  public List<Method> methods() {
    return List.of(get(), check(), fees(), models(), propose());
  }

  private Client client(Arguments arguments) {
    return world.client(arguments.text("client_id"));
  }

  private static double most(Client client) {
    return 20.0 + 10 * Client.RISKS.indexOf(client.riskProfile());
  }

  private Method get() {
    return Method.reads(AREA, "get_mandate", "What was agreed with a client about the portfolio.")
        .takes(parameters(Shapes.clientId()))
        .gives(
            record(
                "Mandate",
                need("client_id", text()),
                need("max_position_percent", number("The largest share of one position.")),
                need("excluded_sectors", list(oneOf(Instrument.SECTORS))),
                need("fee_percent", number("Of the invested value, a year."))))
        .by(arguments -> mandate(client(arguments)));
  }

  private static Row mandate(Client client) {
    return Row.of("client_id", client.id())
        .with("max_position_percent", most(client))
        .with("excluded_sectors", excluded(client))
        .with("fee_percent", fee(client));
  }

  private static List<String> excluded(Client client) {
    boolean hasOne = client.segment().equals("foundation");
    return hasOne
        ? List.of(Instrument.SECTORS.get(client.index() % Instrument.SECTORS.size()))
        : List.of();
  }

  private static double fee(Client client) {
    return client.segment().equals("private") ? 0.9 : 0.6;
  }

  private Method check() {
    return Method.reads(
            AREA,
            "check_mandate",
            "Where a client's portfolio breaks the mandate; empty if nowhere.")
        .takes(parameters(Shapes.clientId()))
        .gives(
            record(
                "MandateCheck",
                need(
                    "breaches",
                    list(
                        record(
                            "Breach",
                            need("rule", oneOf(List.of("position-too-large", "sector-excluded"))),
                            need("symbol", text()),
                            need("percent", number("Share of all positions.")))))))
        .by(arguments -> Row.of("breaches", breaches(client(arguments))));
  }

  private List<Row> breaches(Client client) {
    List<Row> found = new ArrayList<>();
    List<Position> positions = world.positions(client);
    double all = Portfolios.invested(positions);
    for (Position position : positions) {
      double percent = Money.round(position.valueInEuros() / all * PERCENT);
      if (percent > most(client)) {
        found.add(breach("position-too-large", position, percent));
      }
      if (excluded(client).contains(position.instrument().sector())) {
        found.add(breach("sector-excluded", position, percent));
      }
    }
    return found;
  }

  private static Row breach(String rule, Position position, double percent) {
    return Row.of("rule", rule)
        .with("symbol", position.instrument().symbol())
        .with("percent", percent);
  }

  private Method fees() {
    return Method.reads(AREA, "get_fees", "What a client pays a year at today's value, in euros.")
        .takes(parameters(Shapes.clientId()))
        .gives(record("Fees", need("client_id", text()), need("yearly_eur", number("In euros."))))
        .by(arguments -> fees(client(arguments)));
  }

  private Row fees(Client client) {
    double yearly = Portfolios.invested(world.positions(client)) * fee(client) / PERCENT;
    return Row.of("client_id", client.id()).with("yearly_eur", Money.round(yearly));
  }

  private Method models() {
    return Method.reads(
            AREA, "list_models", "The bank's model portfolios, one for each risk profile.")
        .takes(parameters())
        .gives(
            record(
                "ModelList",
                need(
                    "models",
                    list(
                        record(
                            "Model",
                            need("risk_profile", oneOf(Client.RISKS)),
                            need("shares_percent", whole("The part in shares.")),
                            need("cash_percent", whole("The rest.")))))))
        .by(arguments -> Row.of("models", Pages.rows(Client.RISKS, Mandates::model)));
  }

  private static Row model(String risk) {
    int shares = 40 + 25 * Client.RISKS.indexOf(risk);
    return Row.of("risk_profile", risk)
        .with("shares_percent", shares)
        .with("cash_percent", 100 - shares);
  }

  private Method propose() {
    return Method.reads(
            AREA,
            "propose_rebalance",
            "The sales that would bring a client's too large positions down to the mandate. Places nothing.")
        .takes(parameters(Shapes.clientId()))
        .gives(
            record(
                "Proposal",
                need(
                    "sales",
                    list(
                        record(
                            "ProposedSale",
                            need("symbol", text()),
                            need("quantity", whole()),
                            need("value_eur", number("In euros.")))))))
        .by(arguments -> Row.of("sales", sales(client(arguments))));
  }

  private List<Row> sales(Client client) {
    List<Row> found = new ArrayList<>();
    List<Position> positions = world.positions(client);
    double most = Portfolios.invested(positions) * most(client) / PERCENT;
    for (Position position : positions) {
      double each = position.valueInEuros() / position.quantity();
      int quantity = (int) Math.ceil((position.valueInEuros() - most) / each);
      if (quantity > 0) {
        found.add(
            Row.of("symbol", position.instrument().symbol())
                .with("quantity", quantity)
                .with("value_eur", Money.round(quantity * each)));
      }
    }
    return found;
  }
}
