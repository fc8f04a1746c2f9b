package dev.glovebox.e2e.desk;

import dev.glovebox.demo.desk.world.Adviser;
import dev.glovebox.demo.desk.world.Client;
import dev.glovebox.demo.desk.world.Day;
import dev.glovebox.demo.desk.world.Instrument;
import dev.glovebox.demo.desk.world.Member;
import dev.glovebox.demo.desk.world.Message;
import dev.glovebox.demo.desk.world.Order;
import dev.glovebox.demo.desk.world.Position;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the tasks' scripts must find, worked out from the world without any of the desk's methods.
 */
final class Expected {
  private final World world = new World();

  Object of(String task) {
    return switch (task) {
      case "adviser" -> adviser();
      case "largest" -> largest();
      case "unread" -> unread();
      case "breaches" -> breaches();
      case "reviews" -> reviews();
      case "invitations" -> invitations();
      case "exposure" -> exposure();
      case "ratings" -> ratings();
      case "rebalance" -> rebalance();
      case "chart" -> chart();
      case "foundations" -> foundations();
      case "expenses" -> expenses();
      default -> throw new IllegalArgumentException("nothing is expected of " + task);
    };
  }

  private Client amelia() {
    return world.clients().stream()
        .filter(each -> each.name().equals("Amelia Reid"))
        .findAny()
        .orElseThrow();
  }

  private Object adviser() {
    Adviser adviser = world.advisers().get(amelia().adviser());
    return Map.of("adviser", adviser.name(), "email", adviser.email());
  }

  private double invested(Client client) {
    return cents(world.positions(client).stream().mapToDouble(Position::valueInEuros).sum());
  }

  private static double cents(double amount) {
    return Math.round(amount * 100) / 100.0;
  }

  private Object largest() {
    return world.clients().stream()
        .filter(client -> world.advisers().get(client.adviser()).desk().equals("Oslo"))
        .sorted(Comparator.comparingDouble(this::invested).reversed())
        .limit(5)
        .map(client -> List.of(client.id(), invested(client)))
        .toList();
  }

  private Object unread() {
    var waiting =
        world.orders().stream()
            .filter(order -> order.state().equals("open"))
            .map(Order::clientId)
            .collect(Collectors.toSet());
    return world.messages().stream()
        .filter(Message::isUnread)
        .map(message -> message.client().id())
        .filter(waiting::contains)
        .sorted()
        .distinct()
        .toList();
  }

  private List<Client> colleagues() {
    int adviser = amelia().adviser();
    return world.clients().stream().filter(client -> client.adviser() == adviser).toList();
  }

  private Object breaches() {
    Map<String, Object> found = new LinkedHashMap<>();
    for (Client client : colleagues()) {
      List<String> symbols = new ArrayList<>();
      for (Position position : world.positions(client)) {
        if (cents(position.valueInEuros() / invested(client) * 100) > most(client)) {
          symbols.add(position.instrument().symbol());
        }
        if (client.segment().equals("foundation")
            && position.instrument().sector().equals(Instrument.SECTORS.get(client.index() % 8))) {
          symbols.add(position.instrument().symbol());
        }
      }
      if (!symbols.isEmpty()) {
        found.put(client.name(), symbols);
      }
    }
    return found;
  }

  private static int most(Client client) {
    return Map.of("defensive", 20, "balanced", 30, "dynamic", 40).get(client.riskProfile());
  }

  private Object reviews() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Client client : world.clients()) {
      if (client.nextReview() >= Day.of("2026-03-25")
          && client.nextReview() <= Day.of("2026-03-31")) {
        counts.merge(world.advisers().get(client.adviser()).desk(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The first is approved by whoever runs the tasks, the second denied. */
  private Object invitations() {
    return colleagues().stream()
        .filter(
            client ->
                client.nextReview() >= Day.TODAY && client.nextReview() <= Day.of("2026-03-31"))
        .sorted(Comparator.comparingInt(Client::nextReview))
        .limit(1)
        .map(client -> List.of(client.id(), "Review invitation"))
        .toList();
  }

  private Object exposure() {
    Map<String, Double> companies = new TreeMap<>();
    int count = 0;
    for (Client client : world.clients()) {
      for (Position position : world.positions(client)) {
        if (position.instrument().sector().equals("Health")) {
          companies.merge(position.instrument().name(), position.valueInEuros(), Double::sum);
          count++;
        }
      }
    }
    List<List<Object>> most =
        companies.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(3)
            .map(entry -> List.<Object>of(entry.getKey(), cents(entry.getValue())))
            .toList();
    double total = companies.values().stream().mapToDouble(Double::doubleValue).sum();
    return Map.of("positions", count, "total_eur", cents(total), "most", most);
  }

  private Object ratings() {
    return world.positions(amelia()).stream()
        .map(Position::instrument)
        .collect(
            Collectors.groupingBy(
                instrument -> Objects.requireNonNullElse(instrument.rating(), "none"),
                Collectors.mapping(Instrument::symbol, Collectors.toList())));
  }

  /**
   * The first client with more than one sale; the first order that the desk would take is approved.
   */
  private Object rebalance() {
    Client client =
        world.clients().stream()
            .filter(each -> each.riskProfile().equals("defensive") && tooLarge(each).size() > 1)
            .findFirst()
            .orElseThrow();
    List<String> report = new ArrayList<>();
    for (Position position : tooLarge(client)) {
      String symbol = position.instrument().symbol();
      double each = position.valueInEuros() / position.quantity();
      int quantity =
          (int) Math.ceil((position.valueInEuros() - invested(client) * most(client) / 100) / each);
      if (!report.isEmpty()) {
        report.add("denied: " + symbol);
      } else if (position.instrument().isRestricted()) {
        report.add(
            "refused: orders.place_order: "
                + symbol
                + " is on the restricted list: compliance takes no orders in it.");
      } else {
        report.add("open: " + quantity + " " + symbol);
      }
    }
    return List.of(client.id(), report);
  }

  private List<Position> tooLarge(Client client) {
    double allowed = invested(client) * most(client) / 100;
    return world.positions(client).stream().filter(each -> each.valueInEuros() > allowed).toList();
  }

  private Object chart() {
    Instrument largest =
        world.positions(amelia()).stream()
            .max(Comparator.comparingDouble(Position::valueInEuros))
            .orElseThrow()
            .instrument();
    int[] workdays =
        IntStream.rangeClosed(Day.of("2026-01-02"), Day.of("2026-03-16"))
            .filter(Day::isWorkday)
            .toArray();
    double[] closes =
        IntStream.range(0, workdays.length)
            .filter(each -> each % 5 == 0)
            .mapToDouble(each -> largest.closeOn(workdays[each]))
            .toArray();
    return Map.of(
        "symbol", largest.symbol(),
        "low", Arrays.stream(closes).min().orElseThrow(),
        "high", Arrays.stream(closes).max().orElseThrow(),
        "weeks", closes.length);
  }

  private Object foundations() {
    List<Client> found =
        world.clients().stream()
            .filter(
                client -> client.segment().equals("foundation") && client.domicile().equals("CH"))
            .toList();
    double fees = found.stream().mapToDouble(client -> cents(invested(client) * 0.6 / 100)).sum();
    return Map.of("foundations", found.size(), "fees_eur", cents(fees));
  }

  private Object expenses() {
    Map<String, Double> over = new TreeMap<>();
    for (Member member : world.members()) {
      double spent =
          member.expenses("2025-Q4").stream()
              .filter(expense -> !expense.state().equals("rejected"))
              .mapToDouble(Member.Expense::amount)
              .sum();
      double allowed =
          Objects.requireNonNullElse(member.ownBudget(), Member.budgetOf(member.level()));
      // One who has less than the level's budget is asked about only when over that of the level.
      if (member.department().equals("Marketing")
          && spent > Math.max(allowed, Member.budgetOf(member.level()))) {
        over.put(member.name(), cents(spent - allowed));
      }
    }
    return over;
  }
}
