package dev.glovebox.bridge.source.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionKeysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "inputSchema | crm.find has an unknown key: inputSchema; did you mean input?",
        "outputSchema | crm.find has an unknown key: outputSchema; did you mean output?",
        "readonly | crm.find has an unknown key: readonly; did you mean readOnly?",
        "zzz | crm.find has an unknown key: zzz; known are description, input, output, readOnly, idempotent, outgoing, cache, retry, run",
      })
  void keyThatMeansNothingIsToldWithTheNearestOne(String key, String message) {
    String[] keys = {"run", key};
    Exception thrown =
        assertThrows(
            IllegalArgumentException.class, () -> DefinitionKeys.requireKnown("crm.find", keys));
    assertEquals(message, thrown.getMessage());
  }

  @Test
  void allThatAreDocumentedAreKnown() {
    String[] keys = DefinitionKeys.all().toArray(new String[0]);
    DefinitionKeys.requireKnown("crm.find", keys);
    assertEquals(9, keys.length);
  }
}
