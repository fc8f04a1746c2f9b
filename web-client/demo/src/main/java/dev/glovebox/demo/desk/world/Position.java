package dev.glovebox.demo.desk.world;

/** So many shares of one company that a client holds. */
public record Position(Client client, Instrument instrument, int quantity, double costPrice) {
  /** In the share's own currency. */
  public double value() {
    return Money.round(quantity * instrument.price());
  }

  public double valueInEuros() {
    return Money.round(quantity * instrument.price() * Money.inEuros(instrument.currency()));
  }
}
