package dev.glovebox.demo.desk.area;

import static dev.glovebox.demo.desk.json.Schema.date;
import static dev.glovebox.demo.desk.json.Schema.list;
import static dev.glovebox.demo.desk.json.Schema.may;
import static dev.glovebox.demo.desk.json.Schema.need;
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
import dev.glovebox.demo.desk.world.NameSearch;
import dev.glovebox.demo.desk.world.Note;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who the clients are. */
public final class Clients {
  private static final String AREA = "clients";
  private static final List<String> COUNTED_BY =
      List.of("segment", "risk_profile", "domicile", "adviser_id");

  private final World world;

  public Clients(World world) {
    this.world = world;
  }

  public List<Method> methods() {
    return List.of(
        find(),
        get(),
        contact(),
        count(),
        suitability(),
        household(),
        notes(),
        addNote(),
        due(),
        setReview());
  }

  private Method find() {
    return Method.reads(
            AREA,
            "find_clients",
            "Clients whose name contains the text and who fit the other conditions, by id, in pages."
                + " All clients if no condition is given.")
        .takes(
            parameters(
                may("name", text("Part of the name; case does not matter.")),
                may("segment", oneOf(Client.SEGMENTS)),
                may("risk_profile", oneOf(Client.RISKS)),
                may("domicile", text("Country code, such as CH.")),
                Pages.page(),
                Pages.size()))
        .gives(Pages.schema("ClientPage", "clients", Shapes.client()))
        .by(arguments -> Pages.of(arguments, "clients", found(arguments), Shapes::client));
  }

  private List<Client> found(Arguments wanted) {
    NameSearch name = new NameSearch(wanted.text("name", ""));
    List<Client> found = new ArrayList<>();
    for (Client client : world.clients()) {
      if (name.fits(client)
          && client.segment().equals(wanted.text("segment", client.segment()))
          && client.riskProfile().equals(wanted.text("risk_profile", client.riskProfile()))
          && client.domicile().equals(wanted.text("domicile", client.domicile()))) {
        found.add(client);
      }
    }
    return found;
  }

  private Method get() {
    return Method.reads(AREA, "get_client", "One client by id.")
        .takes(parameters(Shapes.clientId()))
        .gives(Shapes.client())
        .by(arguments -> Shapes.client(client(arguments)));
  }

  private Client client(Arguments arguments) {
    return world.client(arguments.text("client_id"));
  }

  private Method contact() {
    return Method.reads(
            AREA, "get_contact", "How to reach a client. Confidential: do not pass it on.")
        .takes(parameters(Shapes.clientId()))
        .gives(
            record(
                "Contact",
                need("client_id", text()),
                need("email", text()),
                need("phone", text()),
                need("address", text()),
                need("born", whole("Year of birth."))))
        .by(arguments -> contact(client(arguments)));
  }

  private static Row contact(Client client) {
    return Row.of("client_id", client.id())
        .with("email", client.contact().email())
        .with("phone", client.contact().phone())
        .with("address", client.contact().address())
        .with("born", client.contact().born());
  }

  private Method count() {
    return Method.reads(AREA, "count_clients", "How many clients there are of each kind.")
        .takes(parameters(need("by", oneOf(COUNTED_BY))))
        .gives(
            record(
                "ClientCounts",
                need(
                    "counts",
                    list(record("ClientCount", need("key", text()), need("clients", whole()))))))
        .by(arguments -> Row.of("counts", counts(arguments.text("by"))));
  }

  private List<Row> counts(String by) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Client client : world.clients()) {
      counts.merge(key(client, by), 1, Integer::sum);
    }
    List<Row> rows = new ArrayList<>();
    counts.forEach((key, clients) -> rows.add(Row.of("key", key).with("clients", clients)));
    return rows;
  }

  private static String key(Client client, String by) {
    return switch (by) {
      case "segment" -> client.segment();
      case "risk_profile" -> client.riskProfile();
      case "domicile" -> client.domicile();
      case "adviser_id" -> client.adviserId();
      default -> throw new DeskException("Clients cannot be counted by " + by + ".");
    };
  }

  private Method suitability() {
    return Method.reads(
            AREA,
            "get_suitability",
            "What a client may be advised on: risk profile, horizon and exclusions.")
        .takes(parameters(Shapes.clientId()))
        .gives(
            record(
                "Suitability",
                need("client_id", text()),
                need("risk_profile", oneOf(Client.RISKS)),
                need("horizon_years", whole()),
                need("max_single_position_percent", whole("The largest share of one position."))))
        .by(arguments -> suitability(client(arguments)));
  }

  private static Row suitability(Client client) {
    int risk = Client.RISKS.indexOf(client.riskProfile());
    return Row.of("client_id", client.id())
        .with("risk_profile", client.riskProfile())
        .with("horizon_years", 3 + 4 * risk)
        .with("max_single_position_percent", 20 + 10 * risk);
  }

  private Method household() {
    return Method.reads(
            AREA,
            "list_household",
            "Clients with the same family name and the same adviser, without the client.")
        .takes(parameters(Shapes.clientId()))
        .gives(record("Household", need("members", list(Shapes.client()))))
        .by(
            arguments ->
                Row.of("members", Pages.rows(household(client(arguments)), Shapes::client)));
  }

  private List<Client> household(Client of) {
    NameSearch family = new NameSearch(" " + family(of));
    List<Client> found = new ArrayList<>();
    for (Client client : world.clients()) {
      if (client.index() != of.index() && family.fits(client) && client.adviser() == of.adviser()) {
        found.add(client);
      }
    }
    return found;
  }

  private static String family(Client client) {
    return client.name().substring(client.name().indexOf(' ') + 1);
  }

  private Method notes() {
    return Method.reads(AREA, "list_notes", "What advisers wrote down about a client.")
        .takes(parameters(Shapes.clientId()))
        .gives(record("Notes", need("notes", list(note()))))
        .by(
            arguments ->
                Row.of("notes", Pages.rows(world.notes(client(arguments)), Clients::note)));
  }

  private static Row note() {
    return record(
        "Note",
        need("id", text()),
        need("day", date()),
        need("author_id", text()),
        need("text", text()));
  }

  private static Row note(Note note) {
    return Row.of("id", note.id())
        .with("day", Day.text(note.day()))
        .with("author_id", note.author())
        .with("text", note.text());
  }

  private Method addNote() {
    return Method.changes(
            AREA, "add_note", "Adds a note to a client's file, in the adviser's name.")
        .takes(parameters(Shapes.clientId(), need("text", text().with("minLength", 1))))
        .gives(note())
        .by(arguments -> note(world.addNote(client(arguments), arguments.text("text"))));
  }

  private Method due() {
    return Method.reads(
            AREA,
            "list_reviews_due",
            "Clients whose next review is between two days, both included; earliest first.")
        .takes(parameters(need("from", date()), need("to", date()), Pages.page(), Pages.size()))
        .gives(Pages.schema("ReviewPage", "reviews", review()))
        .by(arguments -> Pages.of(arguments, "reviews", due(arguments), this::review));
  }

  private static Row review() {
    return record(
        "Review",
        need("client_id", text()),
        need("name", text()),
        need("adviser_id", text()),
        need("due", date()));
  }

  private Row review(Client client) {
    return Row.of("client_id", client.id())
        .with("name", client.name())
        .with("adviser_id", client.adviserId())
        .with("due", Day.text(world.nextReview(client)));
  }

  private List<Client> due(Arguments wanted) {
    int from = wanted.day("from");
    int to = wanted.day("to");
    List<Client> found = new ArrayList<>();
    for (Client client : world.clients()) {
      int day = world.nextReview(client);
      if (day >= from && day <= to) {
        found.add(client);
      }
    }
    found.sort((left, right) -> world.nextReview(left) - world.nextReview(right));
    return found;
  }

  private Method setReview() {
    return Method.changes(AREA, "set_next_review", "Moves a client's next review to a day.")
        .takes(parameters(Shapes.clientId(), need("day", date())))
        .gives(review())
        .by(this::setReview);
  }

  private Row setReview(Arguments arguments) {
    Client client = client(arguments);
    int day = arguments.day("day");
    if (day < Day.TODAY) {
      throw new DeskException(
          "A review cannot be in the past: today is " + Day.text(Day.TODAY) + ".");
    }
    world.setNextReview(client, day);
    return review(client);
  }
}
