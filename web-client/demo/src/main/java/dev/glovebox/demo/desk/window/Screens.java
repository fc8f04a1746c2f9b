package dev.glovebox.demo.desk.window;

import dev.glovebox.demo.desk.AdvisoryDesk;
import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.window.Screen.Table;
import dev.glovebox.demo.desk.world.DeskException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes what a window shows out of what the desk answers. */
public final class Screens {
  private static final int MOST_ROWS = 4;
  private static final int MOST_FACTS = 6;
  private static final int MOST_COLUMNS = 3;

  /** What tells the most about a row comes first; a name says more than an id. */
  private static final List<String> TELLING =
      List.of(
          "name",
          "subject",
          "title",
          "key",
          "symbol",
          "side",
          "quantity",
          "day",
          "hour",
          "due",
          "value_eur",
          "invested_eur",
          "amount_eur",
          "price",
          "change_percent",
          "percent",
          "segment",
          "domicile",
          "desk",
          "state",
          "is_unread",
          "category",
          "department",
          "rule");

  private final AdvisoryDesk desk;

  public Screens(AdvisoryDesk desk) {
    this.desk = desk;
  }

  /** Before anybody asked for something. */
  public Screen atFirst(String window) {
    return look(Looks.atFirst(window));
  }

  /** Of a client or an instrument; null where the window has nothing to show of it. */
  public Screen of(String window, Subject subject) {
    Look look = new Looks(desk).of(window, subject);
    return look == null ? null : look(look);
  }

  /** The same of whom somebody else told of: null also where the desk does not know them. */
  public Screen ofKnown(String window, Subject subject) {
    try {
      return of(window, subject);
    } catch (DeskException unknown) {
      return null;
    }
  }

  private Screen look(Look look) {
    return of(look.heading(), desk.call(look.method(), look.arguments()));
  }

  /** What was answered to a call of a method, such as {@code clients.find_clients}. */
  public static Screen ofCall(String method, Map<String, Object> arguments, Row answer) {
    StringBuilder heading =
        new StringBuilder(Cells.name(method.substring(method.indexOf('.') + 1)));
    for (Object given : arguments.values()) {
      if (given instanceof String text && !text.isEmpty()) {
        heading.append(" · ").append(text);
      }
    }
    return of(heading.toString(), answer);
  }

  private static Screen of(String heading, Row answer) {
    for (Object member : answer.values()) {
      if (member instanceof List<?> list && isTable(answer, list)) {
        List<Double> prices = prices(list);
        return prices.isEmpty()
            ? new Screen(heading, table(list, total(answer, list)), prices)
            : new Screen(heading, range(prices), prices);
      }
    }
    return new Screen(heading, facts(heading, answer), List.of());
  }

  /** Texts beside other members are one fact among them. */
  private static boolean isTable(Row answer, List<?> list) {
    return list.isEmpty() || list.get(0) instanceof Map<?, ?> || answer.size() == 1;
  }

  private static int total(Row answer, List<?> list) {
    return answer.get("total") instanceof Number total ? total.intValue() : list.size();
  }

  /** What the heading says already is not said again. */
  private static Table facts(String heading, Row answer) {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, Object> fact : answer.entrySet()) {
      if (rows.size() < MOST_FACTS && !heading.equals(fact.getValue())) {
        String name = fact.getKey();
        rows.add(List.of(Cells.name(name), Cells.value(name, fact.getValue())));
      }
    }
    return new Table(List.of(), rows, 0);
  }

  private static Table table(List<?> list, int total) {
    int shown = Math.min(MOST_ROWS, list.size());
    List<List<String>> rows = new ArrayList<>();
    if (shown == 0 || !(list.get(0) instanceof Map<?, ?>)) {
      list.subList(0, shown).forEach(each -> rows.add(List.of(Cells.value("", each))));
      return new Table(List.of(), rows, total - shown);
    }
    List<?> top = list.subList(0, shown);
    List<String> members = telling(top);
    for (Object row : top) {
      List<String> cells = new ArrayList<>();
      members.forEach(name -> cells.add(Cells.value(name, ((Map<?, ?>) row).get(name))));
      rows.add(cells);
    }
    List<String> heads = new ArrayList<>();
    members.forEach(name -> heads.add(Cells.name(name)));
    return new Table(heads, rows, total - shown);
  }

  private static List<String> telling(List<?> rows) {
    Map<?, ?> first = (Map<?, ?>) rows.get(0);
    List<String> members = new ArrayList<>();
    for (String name : TELLING) {
      boolean isThere = first.containsKey(name) && members.size() < MOST_COLUMNS;
      if (isThere && !isSaid(name, members, rows)) {
        members.add(name);
      }
    }
    for (Object name : first.keySet()) {
      if (members.size() < MOST_COLUMNS && !members.contains(name)) {
        members.add((String) name);
      }
    }
    return members;
  }

  /** A symbol says no more than a name, and a name nothing where all rows have the same. */
  private static boolean isSaid(String name, List<String> members, List<?> rows) {
    if (!name.equals("name") && !name.equals("symbol")) {
      return false;
    }
    Object first = ((Map<?, ?>) rows.get(0)).get(name);
    boolean isOneForAll =
        rows.size() > 1
            && rows.stream().allMatch(row -> Objects.equals(first, ((Map<?, ?>) row).get(name)));
    return isOneForAll || members.contains("name");
  }

  private static Table range(List<Double> prices) {
    double first = prices.get(0);
    double last = prices.get(prices.size() - 1);
    String lowest = Cells.value("price", Collections.min(prices));
    String highest = Cells.value("price", Collections.max(prices));
    return facts(
        "",
        Row.of("price", last)
            .with("between", lowest + " and " + highest)
            .with("change_percent", (last - first) / first * 100));
  }

  /** A price for each day is drawn. */
  private static List<Double> prices(List<?> list) {
    List<Double> prices = new ArrayList<>();
    for (Object each : list) {
      if (!(each instanceof Map<?, ?> row)
          || row.size() != 2
          || !row.containsKey("day")
          || !(row.get("price") instanceof Number price)) {
        return List.of();
      }
      prices.add(price.doubleValue());
    }
    return prices;
  }
}
