package dev.glovebox.demo.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ToldTest {
  private static final String OVERVIEW =
      """
      advisers (5 functions): Advisers, their desks (all six).
      calendar_ (1 function): Advisers' calendars.
      Call a function as await namespace.function(...).
      """;

  private static final String ANSWER =
      """
      class clients:
          ""\"Clients of the bank.""\"

          ClientPage = TypedDict("ClientPage", {
              "clients": 'list[clients.Client]',
          })

          class Client(TypedDict):
              adviser_id: str  # The adviser; see advisers.get_adviser(...).

          async def find_clients(
              name: str | None = None,
          ) -> clients.ClientPage:
              ""\"Clients whose name contains the text.

              name: Part of the name (of a person).
              ""\"

          async def list_kinds() -> clients.Kinds:
              ""\"Kinds of clients.""\"

          async def bare() -> None: ...

      class orders:
          async def place_order(symbol: str) -> orders.Order:
              ""\"Places an order.""\"

      advisers.find_advisers(name=…, desk=…) -> {advisers}  # Advisers by name (or desk).
      market.get_today() -> str
      Also: clients.add_note, calendar_.get_today.
      """;

  @Test
  void overviewNamesTheNamespacesWithTheirPurpose() {
    assertEquals(
        List.of(
            new Namespace("advisers", "5 functions", "Advisers, their desks (all six)."),
            new Namespace("calendar_", "1 function", "Advisers' calendars.")),
        Told.namespaces(OVERVIEW));
  }

  @Test
  void functionsAreFoundWhereAnAnswerShowsOrNamesThemInItsOrder() {
    assertEquals(
        List.of(
            new Entry("clients", "find_clients", "Clients whose name contains the text."),
            new Entry("clients", "list_kinds", "Kinds of clients."),
            new Entry("clients", "bare", ""),
            new Entry("orders", "place_order", "Places an order."),
            new Entry("advisers", "find_advisers", "Advisers by name (or desk)."),
            new Entry("market", "get_today", ""),
            new Entry("clients", "add_note", ""),
            new Entry("calendar_", "get_today", "")),
        Told.functions(ANSWER));
  }

  @Test
  void answerThatFoundNothingHasNoFunctions() {
    assertEquals(List.of(), Told.functions("Nothing matches 'zzqq'.\n" + OVERVIEW));
    assertEquals(List.of(), Told.functions("There is no 'calendar.free'."));
    assertEquals(List.of(), Told.functions(""));
  }

  @Test
  void functionSaysHowAScriptCallsIt() {
    assertEquals("calendar_.get_today", new Entry("calendar_", "get_today", "").fullName());
  }
}
