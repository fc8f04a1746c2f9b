package dev.glovebox.bridge.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.json.JsonTokens.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTokensTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        " [ true , false,null ] ",
        "{\"a\":1,\"b\":{\"c\":[]},\"d\":\"e\"}",
        "{ \"a\\\"b\" : \"\\u00e9\\n\\\\\" , \"\" : -1.5e+3 }",
        "[[[{}]],{\"x\":[1,2,{\"y\":\"z:\"}]}]",
        "\"only a text\"",
        "[\"a\", \"b\"]",
        "{\"a\":\"\\\\\"}",
      })
  void walkTellsWhatTheParserReads(String text) {
    assertEquals(JsonWriter.write(new JacksonParser().parse(text)), walked(new JsonTokens(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[1,[2,{\"a\":3}],4]|4", "[1,{\"a\":[3,\"]\"]},4]|4"})
  void skipGoesToTheEndOfWhatHasJustBegun(String text, String after) {
    JsonTokens tokens = new JsonTokens(text);
    tokens.next();
    tokens.next();
    tokens.next();
    tokens.skip();
    assertEquals(Token.NUMBER, tokens.next());
    assertEquals(after, tokens.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "{\"a", "\"\\", "tru", "[1,", "}]", "\\u12", "{:,"})
  void walkThroughWhatIsNoJsonEnds(String text) {
    JsonTokens tokens = new JsonTokens(text);
    for (int i = 0; i <= text.length(); i++) {
      tokens.next();
    }
    assertEquals(Token.END, tokens.next());
    new JsonTokens(text).skip();
  }

  private static String walked(JsonTokens tokens) {
    return value(tokens.next(), tokens);
  }

  private static String value(Token token, JsonTokens tokens) {
    return switch (token) {
      case OBJECT_START -> {
        StringBuilder out = new StringBuilder("{");
        Token next = tokens.next();
        while (next == Token.NAME) {
          out.append(out.length() == 1 ? "" : ",").append(JsonWriter.quote(tokens.text()));
          out.append(':').append(value(tokens.next(), tokens));
          next = tokens.next();
        }
        yield out + "}";
      }
      case ARRAY_START -> {
        StringBuilder out = new StringBuilder("[");
        Token next = tokens.next();
        while (next != Token.ARRAY_END) {
          out.append(out.length() == 1 ? "" : ",").append(value(next, tokens));
          next = tokens.next();
        }
        yield out + "]";
      }
      case STRING -> JsonWriter.quote(tokens.text());
      case NUMBER -> JsonWriter.write(new JacksonParser().parse(tokens.text()));
      default -> tokens.text();
    };
  }

  @Test
  void positionSaysHowFarTheWalkHasCome() {
    JsonTokens tokens = new JsonTokens("[10]");
    tokens.next();
    tokens.next();
    assertEquals(3, tokens.position());
  }
}
