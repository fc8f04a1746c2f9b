package dev.glovebox.demo.desk.area;

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
import dev.glovebox.demo.desk.world.Adviser;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.List;

/** Who looks after the clients. */
public final class Advisers {
  private static final String AREA = "advisers";

  private final World world;

  public Advisers(World world) {
    this.world = world;
  }

  public List<Method> methods() {
    return List.of(find(), get(), desks(), clients(), capacity());
  }

  private Method find() {
    return Method.reads(
            AREA, "find_advisers", "Advisers by name and by desk. All sixty if neither is given.")
        .takes(
            parameters(
                may("name", text("Part of the name; case does not matter.")),
                may("desk", oneOf(Adviser.DESKS))))
        .gives(record("AdviserList", need("advisers", list(Shapes.adviser()))))
        .by(arguments -> Row.of("advisers", Pages.rows(found(arguments), Shapes::adviser)));
  }

  private List<Adviser> found(Arguments wanted) {
    String name = wanted.text("name", "").toLowerCase();
    List<Adviser> found = new ArrayList<>();
    for (Adviser adviser : world.advisers()) {
      if (adviser.name().toLowerCase().contains(name)
          && adviser.desk().equals(wanted.text("desk", adviser.desk()))) {
        found.add(adviser);
      }
    }
    return found;
  }

  private Method get() {
    return Method.reads(AREA, "get_adviser", "One adviser by id: name, desk, e-mail and languages.")
        .takes(parameters(Shapes.adviserId()))
        .gives(Shapes.adviser())
        .by(arguments -> Shapes.adviser(adviser(arguments)));
  }

  private Adviser adviser(Arguments arguments) {
    return world.adviser(arguments.text("adviser_id"));
  }

  private Method desks() {
    return Method.reads(
            AREA, "list_desks", "The bank's desks, with the number of advisers at each.")
        .takes(parameters())
        .gives(
            record(
                "DeskList",
                need(
                    "desks",
                    list(record("Desk", need("name", text()), need("advisers", whole()))))))
        .by(arguments -> Row.of("desks", Pages.rows(Adviser.DESKS, this::desk)));
  }

  private Row desk(String name) {
    int count = 0;
    for (Adviser adviser : world.advisers()) {
      count += adviser.desk().equals(name) ? 1 : 0;
    }
    return Row.of("name", name).with("advisers", count);
  }

  private Method clients() {
    return Method.reads(AREA, "list_clients", "The clients that one adviser looks after, in pages.")
        .takes(parameters(Shapes.adviserId(), Pages.page(), Pages.size()))
        .gives(Pages.schema("AdviserClientPage", "clients", Shapes.client()))
        .by(
            arguments ->
                Pages.of(
                    arguments, "clients", world.clientsOf(adviser(arguments)), Shapes::client));
  }

  private Method capacity() {
    return Method.reads(AREA, "get_capacity", "How many clients an adviser has and can have.")
        .takes(parameters(Shapes.adviserId()))
        .gives(
            record(
                "Capacity",
                need("adviser_id", text()),
                need("clients", whole()),
                need("most", whole("The most clients that the adviser can look after."))))
        .by(arguments -> capacity(adviser(arguments)));
  }

  private Row capacity(Adviser adviser) {
    return Row.of("adviser_id", adviser.id())
        .with("clients", world.clientsOf(adviser).size())
        .with("most", adviser.capacity());
  }
}
