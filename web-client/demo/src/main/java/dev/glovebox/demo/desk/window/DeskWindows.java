package dev.glovebox.demo.desk.window;

import dev.glovebox.demo.desk.window.DeskWindow.Intent;
import java.util.List;

/** The windows in the order in which they stand. */
public final class DeskWindows {
  public static final List<DeskWindow> ALL =
      List.of(
          window("clients", "Clients", asks("ViewContact", "Show a client"), "clients", "advisers"),
          window(
              "portfolios", "Portfolios", asks("ViewHoldings", "Show a portfolio"), "portfolios"),
          window("orders", "Orders", asks("ViewOrders", "Show a client's orders"), "orders"),
          window(
              "calendar", "Calendar", asks("ViewCalendar", "Show a calendar"), "calendar", "team"),
          window("mail", "Mail", asks("ViewMessages", "Show a client's messages"), "mail"),
          window(
              "market",
              "Market data",
              new Intent("ViewChart", "Draw an instrument's price", Intent.INSTRUMENT),
              "market"));

  private DeskWindows() {}

  private static Intent asks(String name, String says) {
    return new Intent(name, says, Intent.CLIENT);
  }

  private static DeskWindow window(String id, String title, Intent intent, String... areas) {
    return new DeskWindow(id, title, List.of(areas), intent);
  }
}
