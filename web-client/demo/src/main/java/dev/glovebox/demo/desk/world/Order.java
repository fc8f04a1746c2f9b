package dev.glovebox.demo.desk.world;

import java.util.List;
import java.util.function.IntFunction;

/**
 * An order to buy or to sell.
 *
 * @param client the index of the client
 * @param placed a day
 */
public record Order(
    int number, int client, String symbol, String side, int quantity, String state, int placed) {
  public static final List<String> SIDES = List.of("buy", "sell");
  public static final List<String> STATES = List.of("open", "filled", "cancelled", "rejected");

  static final int COUNT = 6000;
  private static final int FIRST_ID = 100001;

  private static final List<String> STATE_SHARES =
      List.of("filled", "filled", "filled", "filled", "cancelled", "rejected");
  private static final int OPEN_FOR_DAYS = 5;

  /** Orders of the last 120 days, oldest first; only young ones are still open. */
  static Order at(int index, IntFunction<String> symbols) {
    Chance chance = Chance.of("order", index);
    int placed = Day.TODAY - 119 + index / (COUNT / 120);
    boolean isOpen = placed > Day.TODAY - OPEN_FOR_DAYS && chance.whole(0, 1) == 0;
    return new Order(
        index,
        chance.whole(0, Client.COUNT - 1),
        symbols.apply(chance.whole(0, Instrument.COUNT - 1)),
        chance.pick(SIDES),
        chance.whole(1, 40) * 10,
        isOpen ? "open" : chance.pick(STATE_SHARES),
        placed);
  }

  public String id() {
    return "O-" + (FIRST_ID + number);
  }

  public String clientId() {
    return Client.idOf(client);
  }

  Order cancelled() {
    return new Order(number, client, symbol, side, quantity, "cancelled", placed);
  }
}
