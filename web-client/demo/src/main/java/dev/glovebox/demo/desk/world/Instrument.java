package dev.glovebox.demo.desk.world;

import java.util.List;

/**
 * A listed company's share. Its prices are a walk that only the symbol and the day decide.
 *
 * @param base what the walk is drawn around
 * @param drift what of it is added each day
 * @param price the close of the desk's today
 */
public record Instrument(
    int index,
    String symbol,
    String name,
    String sector,
    String currency,
    String exchange,
    double base,
    double drift,
    double price) {
  public static final List<String> SECTORS =
      List.of(
          "Technology",
          "Health",
          "Energy",
          "Finance",
          "Consumer",
          "Materials",
          "Transport",
          "Utilities");
  public static final List<String> EXCHANGES = List.of("XMAR", "XNYQ", "XSWX", "XLDN");

  static final int COUNT = 120;

  private static final List<String> STEMS =
      List.of(
          "Quillmoor",
          "Tarnwick",
          "Ostrevale",
          "Fennbridge",
          "Halvexa",
          "Barrowsel",
          "Dunmarkle",
          "Lumeridge",
          "Pelwythe",
          "Silvernock",
          "Greenfossil",
          "Meridabel",
          "Korsteel",
          "Apothemy",
          "Nextorrow");
  private static final List<String> KINDS =
      List.of("Software", "Medical", "Energy", "Banking", "Foods", "Cement", "Rail", "Utilities");
  private static final int DRIFT_BEGAN = Day.of("2025-01-02");

  static Instrument at(int index) {
    Chance chance = Chance.of("instrument", index);
    int kind = index % KINDS.size();
    String stem = STEMS.get(index / KINDS.size());
    String symbol = stem.substring(0, 3).toUpperCase() + KINDS.get(kind).charAt(0);
    double base = Money.round(chance.between(18, 320));
    double drift = chance.between(-0.0006, 0.0009);
    int market = chance.whole(0, Money.CURRENCIES.size() - 1);
    return new Instrument(
        index,
        symbol,
        stem + " " + KINDS.get(kind),
        SECTORS.get(kind),
        Money.CURRENCIES.get(market),
        EXCHANGES.get(market),
        base,
        drift,
        close(symbol, base, drift, Day.TODAY));
  }

  /** What a share cost at the close of a day; on days without trading, at the last close before. */
  public double closeOn(int day) {
    return close(symbol, base, drift, day);
  }

  private static double close(String symbol, double base, double drift, int day) {
    int trading = day;
    while (!Day.isWorkday(trading)) {
      trading--;
    }
    double noise = Chance.of(symbol, trading).between(-0.025, 0.025);
    return Money.round(base * (1 + drift * (trading - DRIFT_BEGAN) + noise));
  }

  /** Compliance lets nobody trade in these. */
  public boolean isRestricted() {
    return index % 29 == 11;
  }

  /** What the rating agency says, or nothing where it does not follow the company. */
  public String rating() {
    if (index % 7 == 3) {
      return null;
    }
    return Chance.of("rating", index).pick(List.of("AA", "A", "A", "BBB", "BBB", "BB"));
  }
}
