package dev.glovebox.demo.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPlaceTest {
  private static KeyPlace at(String code) {
    return KeyPlace.at(new Place(code, code.length()));
  }

  @Test
  void keyOfARowIsWrittenBehindItsBracketOrItsGet() {
    assertEquals(new KeyPlace("client", 8, '"'), at("client[\"na"));
    assertEquals(new KeyPlace("client", 12, '\''), at("client.get('"));
    assertEquals(
        new KeyPlace("answer[\"clients\"][0]", 29, '"'), at("name = answer[\"clients\"][0][\""));
    assertEquals(
        new KeyPlace("(await clients.get_client(client_id=\"C)\"))", 46, '"'),
        at("x\n(await clients.get_client(client_id=\"C)\"))[\""));
  }

  @Test
  void onlyTheRowItselfIsTaken() {
    assertEquals("row", at("print(total + row[\"").expression());
    assertEquals("each", at("sum(each[\"").expression());
    assertEquals("b.c", at("a = b.c['").expression());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "client",
        "client[",
        "client[\"name\"]",
        "\"na",
        "f(\"",
        "# row[\"",
        "x = [\"",
        "rows[0"
      })
  void elsewhereNoKeyIsWritten(String code) {
    assertNull(at(code));
  }
}
