package dev.glovebox.client.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        "{\"secret\":\"O'Brien \\\"x\\\"\"}      | 'O\\'Brien \"x\"'    | '[redacted]'",
        "{\"secret\":\"z\\u00e9 756\\u00a0\\u200b\"}  | 'z\u00e9 756\\xa0\\u200b' | '[redacted]'",
        "{\"secret\":\"tax \\u007f1\"}             | 'tax \\x7f1', \"tax \\u007f1\" | '[redacted]', \"[redacted]\"",
        "{\"secret\":\"a\\u00ad\\u200b\\nb\\u001b\"}   | a\u00ad\u200b\\nb\\u001b | [redacted]",
        "{\"secret\":0.00001}                    | 1e-05 and 0.00001  | [redacted] and [redacted]",
        "{\"secret\":-0.0000012}                 | -1.2e-06            | [redacted]",
        "{\"secret\":12345678901234567890}       | 12345678901234567000, 12345678901234567890 | [redacted]67000, [redacted]",
        "{\"secret\":-0.12345678901234567891}    | -0.12345678901234568 | [redacted]68",
        "{\"secret\":1234567.50}                 | 1234567.5           | [redacted]",
        "{\"secret\":2e7}                        | [20000000.0]        | [20000000.0]",
        "{\"secret\":2.5e7}                      | 25000000.0, 25000000 | [redacted], [redacted]",
        "{\"secret\":1e21}                       | 1e+21               | [redacted]",
        "{\"secret\":1000.0}                     | 1000                | [redacted]",
        "{\"secret\":100.0}                      | 100                 | 100",
        "{\"secret\":1e99999}                    | 1e99999             | [redacted]",
        "{\"a\":\"secret\",\"b\":\"value\"}         | value               | value",
        "{\"secret\":\"abcd\",\"x\":{\"secret\":\"abcdefgh\"}} | abcdefgh | [redacted]",
      })
  void valueIsKnownAgain(String given, String text, String masked) {
    secrets.read(given);
    assertEquals(masked, secrets.mask(text));
  }

  @Test
  void beginningOfASecretAtTheEndOfACutTextIsMasked() {
    secrets.read("{\"secret\":\"CH9300762011623852957\"}");
    assertEquals("to [redacted]…", secrets.mask("to CH93007620…"));
    assertEquals("to CH9…", secrets.mask("to CH9…"));
    assertEquals("to CH93007620", secrets.mask("to CH93007620"));
    assertEquals("to [redacted]", secrets.maskCut("to CH93007620"));
    assertEquals("[redacted] [redacted]", secrets.maskCut("CH9300762011623852957 ch9300"));
  }

  @Test
  void beginningOfASecretInTheMiddleOfATextIsMaskedWhereAnEllipsisCutsIt() {
    secrets.read("{\"secret\":[\"CH9300762011623852957\",\"1234…5678\"]}");
    assertEquals("no '[redacted]…' here", secrets.mask("no 'CH93007620…' here"));
    assertEquals("[redacted]…, [redacted]…", secrets.mask("ch9300…, CH93007620116…"));
    assertEquals("of [redacted] or CH93", secrets.mask("of 1234…5678 or CH93"));
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

  @Test
  void secretsThatBeginAlikeTakeNoLongerThanOthers() {
    for (int i = 10_000; i < 30_000; i++) {
      secrets.read("{\"secret\":\"ACC-000000" + i + "\"}");
    }
    String hostile = "ACC-0000".repeat(1 << 17);
    long start = System.nanoTime();
    assertEquals(hostile, secrets.mask(hostile));
    long ms = (System.nanoTime() - start) / 1_000_000;
    assertTrue(ms < 2_000, "a megabyte of beginnings took " + ms + " ms");
  }

  @Test
  void mostOfALongSecretIsMaskedToo() {
    String secret = "the quick brown fox jumps over the lazy dog and away";
    secrets.read("{\"secret\":\"" + secret + "\"}");
    assertEquals("[redacted]", secrets.mask(secret));
    assertEquals("[redacted]!", secrets.mask(secret.substring(0, 40) + "!"));
    assertEquals("the quick brown!", secrets.mask("the quick brown!"));
  }

  @Test
  void namesBelowARedactedFieldAreSecrets() {
    secrets.read("{\"secret\":{\"CH9300762011623852957\":{\"Amelia_Reid\":1}},\"open\":1}");
    assertEquals(
        "['[redacted]', '[redacted]', 'open']",
        secrets.mask("['CH9300762011623852957', 'Amelia_Reid', 'open']"));
  }

  @Test
  void whatIsKnownCanBeSavedAndRestored() {
    secrets.read("{\"secret\":[\"Zoë \\\"Reid\\\"\",12345]}");
    SecretValues restored = new SecretValues(Redaction.of(List.of("other"), text -> text, null));
    restored.restore(secrets.saved());
    for (String text : List.of("Zoë \"Reid\"", "zo\\xeb \"reid\"", "12345")) {
      assertEquals("[redacted]", secrets.mask(text));
      assertEquals("[redacted]", restored.mask(text));
    }
  }
}
