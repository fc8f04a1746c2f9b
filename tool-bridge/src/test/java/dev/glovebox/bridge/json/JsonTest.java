package dev.glovebox.bridge.json;

import static dev.glovebox.bridge.json.JacksonParser.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private final JsonParser parser = new BoundedJsonParser(new JacksonParser());

  @Test
  void objectKeepsTheOrderOfItsMembers() {
    assertEquals(
        "{\"b\":1,\"a\":[true,null,\"x\"],\"c\":{}}",
        JsonWriter.write(json("{'b':1,'a':[true,null,'x'],'c':{}}")));
  }

  @Test
  void memberPutTwiceKeepsItsPlaceAndTakesTheLastValue() {
    JsonObject object = JsonObject.builder().put("a", "1").put("b", "2").put("a", "3").build();
    assertEquals("{\"a\":\"3\",\"b\":\"2\"}", object.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 200})
  void objectOfAnySizeFindsReplacesAndOrdersItsMembers(int size) {
    JsonObject.Builder builder = JsonObject.builder();
    for (int i = size - 1; i >= 0; i--) {
      builder.put("name " + i, "first");
    }
    for (int i = 0; i < size; i++) {
      builder.put("name " + i, JsonNumber.of(i));
    }
    JsonObject object = builder.build();

    assertEquals(size, object.size());
    for (int i = 0; i < size; i++) {
      assertEquals("name " + (size - 1 - i), object.names().get(i));
      assertEquals(JsonNumber.of(i), object.get("name " + i));
    }
    assertFalse(object.has("name " + size));
    assertEquals(object, json(object.toString()));
    assertEquals(object.hashCode(), json(object.toString()).hashCode());
  }

  @Test
  void shortTextsAreSharedAndEveryTextIsItself() {
    SharedTexts texts = new SharedTexts();
    assertSame(texts.of("string"), texts.of("str" + "ing".strip()));
    for (int i = 0; i < 5_000; i++) {
      assertEquals("x" + i, texts.of("x" + i).value());
    }
    assertEquals("", texts.of("").value());
    assertEquals("a".repeat(33), texts.of("a".repeat(33)).value());
  }

  @Test
  void objectsAreEqualWhateverTheirOrder() {
    assertEquals(json("{'a':1,'b':2}"), json("{'b':2,'a':1}"));
  }

  @Test
  void builtObjectDoesNotChangeWhenItsBuilderGoesOn() {
    JsonObject.Builder builder = JsonObject.builder().put("a", "1");
    JsonObject first = builder.build();
    builder.put("b", "2");
    assertEquals(List.of("a"), first.names());
  }

  @Test
  void memberOfAnotherTypeIsNoText() {
    JsonObject object = (JsonObject) json("{'a':1,'flag':true,'text':'x'}");
    assertNull(object.text("a"));
    assertNull(object.text("missing"));
    assertNull(object.object("a"));
    assertTrue(object.isTrue("flag"));
    assertFalse(object.isTrue("text"));
  }

  @Test
  void stringsAreEscapedSoThatTheyReadBackTheSame() {
    String text = "\"\\\n\r\t\b\u0000\u007f é 客 😀";
    assertEquals(new JsonString(text), parser.parse(JsonWriter.quote(text)));
  }

  @Test
  void halfOfASurrogatePairIsEscaped() {
    assertEquals("\"\\ud83dx\\ude00😀\"", JsonWriter.quote("\ud83dx\ude00😀"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0", "12", "-3.5", "1e9", "1E+21", "2.5e-3", "123456789012345678901"})
  void numberKeepsItsText(String text) {
    assertEquals(text, JsonWriter.write(new JsonNumber(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "01",
        "1.",
        ".5",
        "1e",
        "1e+",
        "+1",
        "NaN",
        "Infinity",
        "0x1",
        "1 ",
        "1,2"
      })
  void whatIsNoNumberIsRefused(String text) {
    JsonSyntaxException refused =
        assertThrows(JsonSyntaxException.class, () -> new JsonNumber(text));
    assertEquals("Not a JSON number: " + text, refused.getMessage());
  }

  @Test
  void textNestedToTheLimitIsRead() {
    String text = "[".repeat(JsonLimits.MAX_DEPTH) + "]".repeat(JsonLimits.MAX_DEPTH);
    assertEquals(text, JsonWriter.write(parser.parse(text)));
  }

  @Test
  void textNestedDeeperThanTheLimitIsRefusedBeforeItIsRead() {
    String text = "[".repeat(100_000);
    assertFalse(parser.accepts(text));
    JsonSyntaxException refused = assertThrows(JsonSyntaxException.class, () -> parser.parse(text));
    assertEquals("The JSON text is nested deeper than 200 levels.", refused.getMessage());
  }

  @Test
  void bracketsInStringsDoNotCountAsNesting() {
    assertTrue(parser.accepts("\"\\\"" + "[".repeat(500) + "\""));
  }

  @Test
  void valueNestedDeeperThanTheLimitIsNotWritten() {
    Json value = JsonNull.INSTANCE;
    for (int i = 0; i <= JsonLimits.MAX_DEPTH; i++) {
      value = JsonArray.of(value);
    }
    Json deep = value;
    assertThrows(JsonSyntaxException.class, () -> JsonWriter.write(deep));
  }

  @Test
  void namesThatShareAHashDoNotSlowAnObjectDown() {
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          JsonObject.Builder builder = JsonObject.builder();
          for (int i = 0; i < 1 << 15; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 15; bit++) {
              name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            builder.put(name.toString(), JsonNull.INSTANCE);
          }
          assertEquals(1 << 15, builder.build().size());
        });
  }

  @Test
  void oddNamesTextsAndNumbersAreWrittenAsTheyAre() {
    JsonObject odd =
        JsonObject.builder()
            .put("quote\"back\\slash", "line\nfeed\ttab\u0000nul\u2028sep\ud800lone 😀")
            .put("numbers", JsonArray.of(new JsonNumber("1e400"), new JsonNumber("-0.10")))
            .put("__proto__", "kept")
            .put("10", "after")
            .put("9", "before")
            .build();
    assertEquals(
        "{\"quote\\\"back\\\\slash\":\"line\\nfeed\\ttab\\u0000nul\u2028sep\\ud800lone 😀\","
            + "\"numbers\":[1e400,-0.10],\"__proto__\":\"kept\",\"10\":\"after\",\"9\":\"before\"}",
        JsonWriter.write(odd));
  }

  @Test
  void spacesOfAnyKindAreStripped() {
    assertEquals("x", " \n\t\u2003x\u2003\r ".strip());
  }
}
