package dev.glovebox.demo.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParametersTest {
  private static final String ANSWER =
      """
      class orders:
          async def place_order(
              client_id: str,
              side: Literal["buy, or take", "sell)"],
              limits: dict[str, tuple[int, int]],
              note: Literal["a = b"] | None = None,
              *,
              **more: Any,
          ) -> orders.Order:
              ""\"Places an order (at once).""\"

          async def list_restricted() -> orders.Restricted:
              ""\"What may not be bought.""\"
      """;

  @Test
  void callHasABlankForEachArgumentThatMustBeThere() {
    Parameters found = Parameters.of(new Entry("orders", "place_order", ""), ANSWER);

    assertEquals(List.of("client_id", "side", "limits", "note"), found.names());
    assertEquals("await orders.place_order(client_id=..., side=..., limits=...)", found.call());
  }

  @Test
  void callWithoutArgumentsIsWhole() {
    assertEquals(
        "await orders.list_restricted()",
        Parameters.of(new Entry("orders", "list_restricted", ""), ANSWER).call());
  }

  @Test
  void functionThatTheAnswerLeavesOutIsCalledWithoutArguments() {
    assertEquals(
        "await orders.get_order()",
        Parameters.of(new Entry("orders", "get_order", ""), ANSWER).call());
  }
}
