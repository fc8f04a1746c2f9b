package dev.glovebox.bridge.source.ioconnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.glovebox.bridge.json.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteropSignatureTest {

  private static String schema(String signature) {
    return JsonWriter.write(InteropSignature.schemaOf(signature));
  }

  @Test
  void plainParametersAreProperties() {
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},"
            + "\"limit\":{\"type\":\"integer\"}},\"required\":[\"name\"]}",
        schema("string name, int? limit"));
  }

  @Test
  void arraysOptionalsAndDescriptionsAreKept() {
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"titles\":{\"type\":\"array\",\"items\":"
            + "{\"type\":\"string\"},\"description\":\"as on the card\"}},\"required\":[]}",
        schema("String[]? titles (as on the card)"));
  }

  @Test
  void compositesNest() {
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"object\",\"properties\":"
            + "{\"first\":{\"type\":\"string\"},\"born\":{\"type\":\"string\",\"format\":"
            + "\"date-time\"}},\"required\":[\"first\"]}},\"required\":[\"name\"]}",
        schema("composite: { string first, DateTime? born } name"));
  }

  @Test
  void spacesAndCaseDoNotMatter() {
    assertEquals(schema("bool a,double b"), schema("  BOOL   a ,\n Double b  "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "string",
        "String name,",
        "decimal price",
        "composite { string a } b",
        "composite: { string a b",
        "string name (unfinished",
        "{\"type\":\"object\"}",
        "string a; string b",
        "string[ name"
      })
  void whatIsNotOfTheLanguageIsNoSchema(String garbage) {
    assertNull(InteropSignature.schemaOf(garbage));
  }

  @Test
  void nestingBeyondReasonIsNoSchema() {
    String deep = "composite: { ".repeat(5_000) + "string a" + " } x".repeat(5_000);
    assertNull(InteropSignature.schemaOf(deep));
  }
}
