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
  void arraysOfCompositesAreLists() {
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"all\":{\"type\":\"array\",\"items\":{\"type\":"
            + "\"object\",\"properties\":{\"id\":{\"type\":\"integer\"}},\"required\":[\"id\"]}}},"
            + "\"required\":[\"all\"]}",
        schema("Composite: { Long id }[] all"));
  }

  @Test
  void tupleIsAListOrAnObject() {
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"at\":{\"anyOf\":[{\"type\":\"array\",\"prefixItems\":"
            + "[{\"type\":\"number\"},{\"type\":\"number\"}]},{\"type\":\"object\",\"properties\":"
            + "{\"x\":{\"type\":\"number\"},\"y\":{\"type\":\"number\"}},\"required\":[\"x\",\"y\"]}"
            + "]}},\"required\":[\"at\"]}",
        schema("tuple: { double x, double y } at"));
  }

  @Test
  void descriptionMayHoldBracketsAndCommas() {
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"description\":"
            + "\"first (given), last\"}},\"required\":[\"name\"]}",
        schema("string name (first (given), last)"));
  }

  @Test
  void markOfAnOptionalMayStandBeforeThatOfAnArray() {
    assertEquals(schema("int[]? a"), schema("int?[] a"));
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
        "string name (unfinished (twice)",
        "tuple: { }",
        "tuple: { string a } ",
        "string, int",
        "\u0000\u0001",
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

  @Test
  void nestedSignatureWithRemarksAndOptionalPartsIsReadWhole() {
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"description\":\"of the"
            + " client\"},\"limits\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}},"
            + "\"quote\":{\"type\":\"object\",\"properties\":{\"price\":{\"type\":\"number\"},"
            + "\"at\":{\"type\":\"string\",\"format\":\"date-time\"}},\"required\":[\"price\"]}},"
            + "\"required\":[\"name\",\"quote\"]}",
        schema(
            "String name (of the client), int[]? limits,"
                + " composite: { double price, DateTime? at } quote"));
    assertNull(InteropSignature.schemaOf("int[ a"));
  }
}
