package dev.glovebox.demo.desk.world;

import java.util.List;

/**
 * Somebody whose money the bank looks after. Names and ids are made when somebody asks: there are
 * five thousand, and most are only counted.
 *
 * @param adviser the index of the one who looks after them
 * @param since a day
 * @param nextReview a day, as long as nobody has moved it
 */
public record Client(
    int index,
    String segment,
    String riskProfile,
    String domicile,
    int adviser,
    int since,
    int nextReview) {
  public static final List<String> SEGMENTS = List.of("private", "family office", "foundation");
  public static final List<String> RISKS = List.of("defensive", "balanced", "dynamic");
  public static final List<String> DOMICILES = List.of("CH", "DE", "AT", "FR", "GB", "NO", "ES");

  static final int COUNT = 5000;

  private static final int FIRST_DAY = Day.of("1994-01-03");
  private static final int FIRST_ID = 10001;
  private static final List<String> SEGMENT_SHARES =
      List.of("private", "private", "private", "private", "family office", "foundation");
  private static final List<String> RISK_SHARES =
      List.of("defensive", "balanced", "balanced", "dynamic");
  private static final List<String> TOWNS =
      List.of("Aldermoor", "Brackwater", "Eastmere", "Harrowfold", "Kestrelby", "Wintersea");

  /** Where somebody is reached; for the bank's eyes alone. */
  public record Contact(String email, String phone, String address, int born) {}

  static Client at(int index) {
    Chance chance = Chance.of("client", index);
    return new Client(
        index,
        chance.pick(SEGMENT_SHARES),
        chance.pick(RISK_SHARES),
        chance.pick(DOMICILES),
        chance.whole(0, Adviser.COUNT - 1),
        FIRST_DAY + chance.whole(0, 11000),
        Day.TODAY + chance.whole(-20, 340));
  }

  public String id() {
    return idOf(index);
  }

  public String name() {
    return People.name(firstName(), lastName());
  }

  int firstName() {
    return mixed() % People.FIRST.size();
  }

  int lastName() {
    return mixed() / People.FIRST.size();
  }

  /** Neighbours by id are none by name: 2741 has no divisor in common with the number of names. */
  private int mixed() {
    return (index * 2741 + 17) % COUNT;
  }

  public String adviserId() {
    return Adviser.idOf(adviser);
  }

  /** Made when somebody asks: hardly anybody does. */
  public Contact contact() {
    Chance chance = Chance.of("contact", index);
    return new Contact(
        People.mailbox(name()) + "@mail.example",
        "+00 555 " + (1000000 + chance.whole(0, 8999999)),
        chance.whole(1, 98) + " Harbour Row, " + chance.pick(TOWNS),
        chance.whole(1936, 2001));
  }

  static String idOf(int index) {
    return "C-" + (FIRST_ID + index);
  }

  /** The index that an id stands for, or -1. */
  static int indexOf(String id) {
    return Ids.index(id, "C-", FIRST_ID, COUNT);
  }
}
