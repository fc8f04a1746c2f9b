package dev.glovebox.bridge.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonOutlineTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "1|1",
        "[]|1",
        "[ ]|1",
        "{}|1",
        "[1]|2",
        "[1,2]|3",
        "[[],[]]|3",
        "[[[]]]|3",
        "{'a':1}|2",
        "{'a':{'b':[]},'c':'x'}|4",
        "'[,]'|1",
        "['\\',[',{}]|3",
      })
  void everyValueIsCountedOnce(String text, int values) {
    assertEquals(values, JsonOutline.of(quoted(text)).values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[\"abc\"]", "é", "客", "😀", "\\u00e9", "\"\\\\é\""})
  void bytesAreThoseOfUtf8(String text) {
    assertEquals(text.getBytes(StandardCharsets.UTF_8).length, JsonOutline.of(text).bytes());
  }

  @Test
  void partsAreThoseOfTheOutermostArray() {
    assertEquals(
        List.of("1", "[2, 3]", "{\"a\": [4]}", "\"],\\\"\""),
        JsonOutline.of(" [ 1 ,[2, 3], {\"a\": [4]},\"],\\\"\" ] ").parts());
    assertEquals(List.of(), JsonOutline.of("[ ]").parts());
  }

  @Test
  void membersAreThoseOfTheOutermostObject() {
    assertEquals(
        List.of(new JsonMember("a", "1"), new JsonMember("b:\"c", "{\"d\":[]}")),
        JsonOutline.of("{\"\\u0061\" : 1, \"b:\\\"c\":{\"d\":[]} }").members());
    assertThrows(JsonSyntaxException.class, () -> JsonOutline.of("[1]").members());
  }

  @Test
  void depthCountsBracketsOutsideOfTexts() {
    String deepest = "[".repeat(200) + "]".repeat(200);
    assertFalse(JsonOutline.of(deepest).isTooDeep());
    assertFalse(JsonOutline.of("\"" + "[".repeat(201) + "\"").isTooDeep());
    assertTrue(JsonOutline.of("{\"a\":" + deepest + "}").isTooDeep());
  }

  @Test
  void whatIsTooDeepIsNotWalkedToItsEnd() {
    JsonOutline outline = new JsonOutline("[".repeat(100_000));
    assertTrue(outline.walk(1_000));
    assertTrue(outline.isTooDeep());
    assertEquals(201, outline.bytes());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1000})
  void walkInPiecesFindsTheSame(int piece) {
    String text = "{\"a\\\\\\\"b\": [1, {\"é\": \"\\u0041😀\"}, []], \"c\" : null}";
    JsonOutline whole = JsonOutline.of(text);
    JsonOutline outline = new JsonOutline(text);
    int walks = 1;
    while (!outline.walk(piece)) {
      walks++;
    }
    assertEquals((text.length() + piece - 1) / piece, walks);
    assertEquals(whole.bytes(), outline.bytes());
    assertEquals(whole.values(), outline.values());
    assertEquals(whole.members(), outline.members());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "]", "}}]]", "\"", "\"\\", "[\"", "[1,", "{:,}", ",,,", "[1]]2]"})
  void whatIsNoJsonDoesNoHarm(String text) {
    JsonOutline outline = JsonOutline.of(text);
    assertEquals(text.length(), outline.bytes());
    assertTrue(outline.parts().size() <= text.length());
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }
}
