package dev.glovebox.client.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretValuesTest {
  private final SecretValues secrets =
      new SecretValues(Redaction.of(List.of("secret"), text -> text, null));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"secret\":\"abcdef\"}                    | an abcdef here      | an [redacted] here",
        "{\"secret\":\"abcdef\"}                    | ABCdef              | [redacted]",
        "{\"secret\":\"abcdef\"}                    | abcdefabcdef        | [redacted][redacted]",
        "{\"secret\":\"abcdef\"}                    | abcabcdef           | abc[redacted]",
        "{\"secret\":\"abc\"}                       | abc is too short    | abc is too short",
        "{\"secret\":[\"first\",{\"x\":\"second\"}]} | first, second, x   | [redacted], [redacted], x",
        "{\"secret\":{\"a\":true},\"b\":\"later\"}  | true later          | true later",
        "[{\"a\":{\"secret\":12345}}]               | 12345               | [redacted]",
        "{\"secret\":\"Zoë's \\\"key\\\"\"}         | {'Zo\\u00eb's \\\"key\\\"'} | {'[redacted]'}",
        "{\"secret\":\"Zoë 😀 客\"}               | 'Zo\\xeb \\U0001f600 \\u5ba2' | '[redacted]'",
        "{\"secret\":\"Zoë 😀 客\"}               | Zo\\u00eb \\ud83d\\ude00 \\u5ba2 | [redacted]",
        "{\"s\\u0065cret\":\"abcdef\"}            | abcdef              | [redacted]",
        "{\"x\":[[{\"se\u200bcr/et\":\"abcdef\"}]]} | abcdef              | [redacted]",
        "{\"secret\":\"line\\nbreak\"}              | 'line\\nbreak'      | '[redacted]'",
        "{\"a\":\"secret\",\"b\":\"value\"}         | value               | value",
        "{\"secret\":\"abcd\",\"x\":{\"secret\":\"abcdefgh\"}} | abcdefgh | [redacted]",
      })
  void valueIsKnownAgain(String given, String text, String masked) {
    secrets.read(given);
    assertEquals(masked, secrets.mask(text));
  }

  @Test
  void withoutSecretsATextStaysAsItIs() {
    secrets.read("{\"name\":\"Amelia\"}");
    assertEquals("Amelia", secrets.mask("Amelia"));
  }

  @Test
  void manySecretsInALongTextAreMaskedInReasonableTime() {
    for (int i = 10_000; i < 20_000; i++) {
      secrets.read("{\"secret\":\"client" + i + "\"}");
    }
    String text = "client10001 client99999 ".repeat(20_000);
    assertEquals("[redacted] client99999 ".repeat(20_000), secrets.mask(text));
  }

  @Test
  void longestValueIsMaskedWhateverElseBeginsAlike() {
    for (String value : List.of("abcd", "abcdef", "abcdefgh", "abcdez", "abcdefga", "abcdzzzz")) {
      secrets.read("{\"secret\":\"" + value + "\"}");
    }
    assertEquals(
        "[redacted]x [redacted]i [redacted]ey [redacted]gx [redacted]",
        secrets.mask("abcdx abcdefghi abcdey abcdefgx abcdefga"));
  }
}
