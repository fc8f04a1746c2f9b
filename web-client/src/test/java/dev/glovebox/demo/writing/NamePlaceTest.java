package dev.glovebox.demo.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamePlaceTest {
  @Test
  void nameThatIsPointedAtIsToldWithItsTypeAndItsKeys() {
    NamePlace name = NamePlace.at(new Place("a\nrow = f()", 3));

    assertEquals(new NamePlace("row", 2, 5), name);
    assertEquals(
        new Told(2, 5, "row: Client", "Its keys: id, name."),
        name.told(new Value("Client", List.of("id", "name"))));
    assertEquals(new Told(2, 5, "row: int", ""), name.told(new Value("int", List.of())));
  }

  @Test
  void textsCommentsNumbersAndAttributesAreNoNames() {
    assertNull(NamePlace.at(new Place("f(\"row\")", 4)));
    assertNull(NamePlace.at(new Place("a  # row", 6)));
    assertNull(NamePlace.at(new Place("a.row", 4)));
    assertNull(NamePlace.at(new Place("a = 42", 5)));
    assertNull(NamePlace.at(new Place("a  b", 2)));
  }
}
