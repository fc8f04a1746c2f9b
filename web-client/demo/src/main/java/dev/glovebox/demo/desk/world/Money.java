package dev.glovebox.demo.desk.world;

import java.util.List;

/** Currencies and rounding. Rates are those of the desk's today, in euros for one unit. */
public final class Money {
  public static final List<String> CURRENCIES = List.of("EUR", "USD", "CHF", "GBP");

  private static final List<Double> IN_EUROS = List.of(1.0, 0.92, 1.04, 1.17);
  private static final double CENTS = 100.0;
  private static final double FINE = 10000.0;

  private Money() {}

  public static double round(double amount) {
    return Math.floor(amount * CENTS + 0.5) / CENTS;
  }

  public static double fine(double rate) {
    return Math.floor(rate * FINE + 0.5) / FINE;
  }

  public static double inEuros(String currency) {
    return IN_EUROS.get(CURRENCIES.indexOf(currency));
  }
}
