package dev.glovebox.demo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.demo.desk.json.JsonText;
import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.method.Method;
import dev.glovebox.demo.desk.world.DeskException;
import dev.glovebox.demo.desk.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdvisoryDeskTest {
  private final AdvisoryDesk desk = new AdvisoryDesk(new World());

  /**
   * What any method can be called with: parameters of one name mean one thing at the whole desk.
   */
  private static final Map<String, Object> ANY =
      Map.ofEntries(
          Map.entry("client_id", "C-10364"),
          Map.entry("adviser_id", "A-101"),
          Map.entry("symbol", "QUIS"),
          Map.entry("symbols", List.of("QUIS", "TARM")),
          Map.entry("order_id", "O-106000"),
          Map.entry("message_id", "M-51999"),
          Map.entry("member_id", "T-201"),
          Map.entry("from", "2026-03-02"),
          Map.entry("to", "2026-03-16"),
          Map.entry("day", "2026-03-20"),
          Map.entry("year", 2026),
          Map.entry("hour", 9),
          Map.entry("quantity", 1),
          Map.entry("subject", "Next review"),
          Map.entry("text", "o"));

  @Test
  void hasSixtyMethodsInAreasWithPurposes() {
    Set<String> names = new HashSet<>();
    for (Method method : desk.methods()) {
      assertTrue(AdvisoryDesk.PURPOSES.containsKey(method.area()), method.area());
      names.add(method.interopName());
    }
    assertEquals(60, names.size());
  }

  @Test
  void eachMethodAnswersAsItSays() {
    for (Method method : desk.methods()) {
      String name = method.area() + "." + method.name();
      Row arguments = sample(method);
      try {
        fits(name, method.output(), desk.call(name, arguments));
      } catch (DeskException refused) {
        assertTrue(
            method.changes() || name.equals("market.get_rating"),
            name + ": " + refused.getMessage());
      }
    }
  }

  /** Only required arguments, the first word of what has words. */
  private static Row sample(Method method) {
    Row arguments = new Row();
    Map<?, ?> properties = (Map<?, ?>) method.input().get("properties");
    for (Object name : (List<?>) method.input().get("required")) {
      Map<?, ?> schema = (Map<?, ?>) properties.get(name);
      Object value =
          schema.get("enum") instanceof List<?> words ? words.get(0) : ANY.get((String) name);
      arguments.put((String) name, value);
    }
    return arguments;
  }

  private static void fits(String at, Map<?, ?> schema, Object value) {
    if (schema.get("anyOf") instanceof List<?> either) {
      if (value != null) {
        fits(at, (Map<?, ?>) either.get(0), value);
      }
    } else if (schema.get("properties") instanceof Map<?, ?> properties) {
      assertEquals(properties.keySet(), ((Map<?, ?>) value).keySet(), at);
      properties.forEach(
          (name, of) -> fits(at + "." + name, (Map<?, ?>) of, ((Map<?, ?>) value).get(name)));
    } else if (schema.get("items") instanceof Map<?, ?> items) {
      ((List<?>) value).forEach(each -> fits(at + "[]", items, each));
    } else {
      fitsPlain(at, schema, value);
    }
  }

  private static void fitsPlain(String at, Map<?, ?> schema, Object value) {
    boolean isOfType =
        switch ((String) schema.get("type")) {
          case "string" -> value instanceof String;
          case "integer" -> value instanceof Integer;
          case "number" -> value instanceof Double;
          default -> value instanceof Boolean;
        };
    assertTrue(isOfType, at + ": " + value);
    assertTrue(
        !(schema.get("enum") instanceof List<?> words) || words.contains(value), at + ": " + value);
  }

  @Test
  void saysNoInWordsForTheCaller() {
    assertEquals(
        "There is no client C-1.", refusal("clients.get_client", Row.of("client_id", "C-1")));
    assertEquals("The desk has no method clients.find.", refusal("clients.find", new Row()));
    Object restricted =
        ((List<?>) desk.call("orders.list_restricted", new Row()).get("symbols")).get(0);
    Row order = Row.of("client_id", "C-10001").with("symbol", restricted).with("side", "buy");
    assertEquals(
        restricted + " is on the restricted list: compliance takes no orders in it.",
        refusal("orders.place_order", order.with("quantity", 1)));
  }

  private String refusal(String name, Row arguments) {
    return assertThrows(DeskException.class, () -> desk.call(name, arguments)).getMessage();
  }

  @Test
  void whatIsPlacedCanBeFoundAndCancelledOnce() {
    Row order =
        Row.of("client_id", "C-10001")
            .with("symbol", "QUIS")
            .with("side", "buy")
            .with("quantity", 10);
    Row id = Row.of("order_id", desk.call("orders.place_order", order).get("id"));
    assertEquals("open", desk.call("orders.get_order", id).get("state"));
    assertEquals("cancelled", desk.call("orders.cancel_order", id).get("state"));
    assertEquals(
        "Order O-106001 is cancelled; only open orders can be cancelled.",
        refusal("orders.cancel_order", id));
    assertEquals("cancelled", desk.call("orders.get_order", id).get("state"));
  }

  @Test
  void pagesLeadToTheEnd() {
    int seen = 0;
    Object page = 1;
    while (page != null) {
      Row answer = desk.call("clients.find_clients", Row.of("page", page).with("page_size", 200));
      seen += ((List<?>) answer.get("clients")).size();
      page = answer.get("next_page");
    }
    assertEquals(5000, seen);
  }

  @Test
  void aNameIsFoundByAnyPartOfIt() {
    for (String part : List.of("amelia reid", "IA REI", "Amelia R")) {
      Row found = desk.call("clients.find_clients", Row.of("name", part));
      assertTrue(JsonText.of(found).contains("\"name\":\"Amelia Reid\""), part);
    }
    assertEquals(0, desk.call("clients.find_clients", Row.of("name", "reid amelia")).get("total"));
  }

  @Test
  void writesAmountsAsTheyAre() {
    assertEquals(
        "[0.05,12.5,3,1234567.89,-2.5,0.125]",
        JsonText.of(List.of(0.05, 12.5, 3.0, 1234567.89, -2.5, 0.125)));
    assertEquals("{\"a\":\"\\\"\\\\\\u000a\"}", JsonText.of(Row.of("a", "\"\\\n")));
  }
}
