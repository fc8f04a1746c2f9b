package dev.glovebox.demo.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.glovebox.demo.catalogue.Entry;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownFunctionsTest {
  private final KnownFunctions functions = new KnownFunctions();

  @BeforeEach
  void knowSome() {
    functions.add(new Entry("clients", "find_clients", "Finds."), List.of("name", "page"));
    functions.add(new Entry("clients", "get_client", "One."), List.of("client_id"));
    functions.add(new Entry("mail", "send", "Sends."), List.of());
  }

  private List<String> labels(String code) {
    return functions.at(new Place(code, code.length())).all().stream().map(Offer::label).toList();
  }

  @Test
  void namespaceOffersItsFunctions() {
    assertEquals(List.of("find_clients", "get_client"), labels("x = await clients.fi"));
    assertEquals(List.of(), labels("x = row."));
    assertEquals(
        new Offers(7, List.of(new Offer("send", "()", "Sends.", "function"))),
        functions.at(new Place("a\nmail.se", 9)));
  }

  @Test
  void callOffersTheArgumentsThatItHasNotGot() {
    assertEquals(
        List.of("name=", "page=", "clients", "mail"), labels("await clients.find_clients(na"));
    assertEquals(
        List.of("page=", "clients", "mail"),
        labels("await clients.find_clients(\n    name=f(\"a\", page=1),\n    "));
    assertEquals(List.of("clients", "mail"), labels("print("));
    assertEquals(List.of("clients", "mail"), labels("await clients.find_clients(name=\"A\")\n"));
  }

  @Test
  void functionThatIsPointedAtIsTold() {
    assertEquals(
        new Told(6, 26, "clients.find_clients(name, page)", "Finds."),
        functions.toldAt(new Place("await clients.find_clients(name=1)", 10)));
    assertNull(functions.toldAt(new Place("await clients.find_clients(name=1)", 29)));
  }
}
