package dev.glovebox.demo.desk;

import dev.glovebox.demo.desk.area.Advisers;
import dev.glovebox.demo.desk.area.CalendarEntries;
import dev.glovebox.demo.desk.area.Clients;
import dev.glovebox.demo.desk.area.Mail;
import dev.glovebox.demo.desk.area.Mandates;
import dev.glovebox.demo.desk.area.Market;
import dev.glovebox.demo.desk.area.Orders;
import dev.glovebox.demo.desk.area.Portfolios;
import dev.glovebox.demo.desk.area.Team;
import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.method.Arguments;
import dev.glovebox.demo.desk.method.Method;
import dev.glovebox.demo.desk.world.DeskException;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The desk: one table of methods over one world. The same table is registered on a platform, given
 * to Code Mode as plain functions, and read by the tests.
 */
public final class AdvisoryDesk {
  /** What each area is for, in the order in which they are told. */
  public static final Map<String, String> PURPOSES = purposes();

  private final List<Method> methods = new ArrayList<>();
  private final Map<String, Method> byName = new LinkedHashMap<>();

  public AdvisoryDesk(World world) {
    methods.addAll(new Clients(world).methods());
    methods.addAll(new Advisers(world).methods());
    methods.addAll(new Portfolios(world).methods());
    methods.addAll(new Mandates(world).methods());
    methods.addAll(new Orders(world).methods());
    methods.addAll(new Market(world).methods());
    methods.addAll(new CalendarEntries(world).methods());
    methods.addAll(new Mail(world).methods());
    methods.addAll(new Team(world).methods());
    methods.forEach(method -> byName.put(method.area() + "." + method.name(), method));
  }

  private static Map<String, String> purposes() {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("clients", "Clients of the bank: who they are, how to reach them, notes, reviews.");
    told.put("advisers", "Advisers, their desks and the clients that they look after.");
    told.put("portfolios", "What clients hold: positions, values, performance, mandates and fees.");
    told.put("orders", "Orders to buy and to sell securities.");
    told.put("market", "Instruments, prices, exchange rates and ratings.");
    told.put("calendar", "Advisers' calendars: meetings, calls and free hours.");
    told.put("mail", "Messages between clients and advisers.");
    told.put("team", "The bank's own staff, what they spend and what they may spend.");
    return Collections.unmodifiableMap(told);
  }

  public List<Method> methods() {
    return Collections.unmodifiableList(methods);
  }

  /**
   * Calls one method.
   *
   * @param name area and name, such as {@code clients.find_clients}
   * @throws DeskException where the desk says no
   */
  public Row call(String name, Map<String, Object> arguments) {
    Method method = byName.get(name);
    if (method == null) {
      throw new DeskException("The desk has no method " + name + ".");
    }
    return method.body().run(new Arguments(arguments));
  }
}
