package dev.glovebox.demo.desk.world;

import java.util.ArrayList;
import java.util.List;

/** Somebody who works for the bank, as those see it who look after expenses. */
public record Member(int index, String id, String name, String department, String level) {
  public static final List<String> DEPARTMENTS =
      List.of("Advisory", "Operations", "Compliance", "Technology", "Marketing", "Legal");
  public static final List<String> LEVELS = List.of("analyst", "associate", "director");
  public static final List<String> CATEGORIES = List.of("travel", "lodging", "meals", "software");
  public static final List<String> QUARTERS = List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");

  static final int COUNT = 72;

  private static final int FIRST_ID = 201;
  private static final List<Double> BUDGETS = List.of(2400.0, 3600.0, 6000.0);
  private static final List<String> STATES =
      List.of("approved", "approved", "approved", "pending", "rejected");

  /** One thing that somebody paid for the bank, in euros. */
  public record Expense(
      String id, String memberId, int day, String category, double amount, String state) {}

  static Member at(int index) {
    Chance chance = Chance.of("member", index);
    return new Member(
        index,
        "T-" + (FIRST_ID + index),
        People.name((index * 11 + 5) % 50, (index * 17 + 60) % 100),
        DEPARTMENTS.get(index % DEPARTMENTS.size()),
        chance.pick(LEVELS));
  }

  static int indexOf(String id) {
    return Ids.index(id, "T-", FIRST_ID, COUNT);
  }

  public List<Expense> expenses(String quarter) {
    int number = QUARTERS.indexOf(quarter);
    Chance chance = Chance.of(id, number);
    int first = Day.of("2025-01-01") + number * 91;
    List<Expense> made = new ArrayList<>();
    int count = chance.whole(9, 30);
    for (int each = 0; each < count; each++) {
      double amount = Money.round(chance.between(20, 420));
      made.add(
          new Expense(
              "X-" + id.substring(2) + number + "-" + (each + 1),
              id,
              first + each * 90 / count,
              chance.pick(CATEGORIES),
              amount,
              chance.pick(STATES)));
    }
    return made;
  }

  /** What a level may spend in a quarter. */
  public static double budgetOf(String level) {
    return BUDGETS.get(LEVELS.indexOf(level));
  }

  /** Some have a budget of their own; the others have none, and their level's counts. */
  public Double ownBudget() {
    Chance chance = Chance.of("budget", index);
    return chance.whole(0, 4) == 0 ? Double.valueOf(chance.whole(30, 90) * 100) : null;
  }
}
