package dev.glovebox.bridge.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.json.JacksonParser;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaSideTest {
  private static Optional<String> fault(SchemaSide side, String schema) {
    return side.fault(new JacksonParser().parse(schema), pattern -> !pattern.equals("("));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "string" | input must be an object that is a JSON Schema
          null | input must be an object that is a JSON Schema
          true | input must be an object that is a JSON Schema
          [{}] | input must be an object that is a JSON Schema
          {"name": {"type": "string"}} | input has no keyword of JSON Schema, only "name"; what an object has goes into "properties"
          {"type": "array"} | input must describe an object, because arguments have names
          {"type": ["string", "null"]} | input must describe an object, because arguments have names
          {"properties": {"n": {"type": "sting"}}} | input.properties.n.type is "sting", which is not a type; did you mean string?
          {"properties": {"n": {"type": ["null", "date"]}}} | input.properties.n.type is "date", which is not a type
          {"properties": {"n": {"type": 7}}} | input.properties.n.type must be a type or a list of types
          {"properties": {"n": "string"}} | input.properties must be an object of schemas
          {"properties": ["n"]} | input.properties must be an object of schemas
          {"properties": {"n": {"required": true}}} | input.properties.n.required must be a list of names
          {"required": ["n", 7]} | input.required must be a list of names
          {"properties": {"n": {"items": "string"}}} | input.properties.n.items must be a schema or a list of schemas
          {"properties": {"n": {"items": [{}, {"type": "integr"}]}}} | input.properties.n.items.1.type is "integr", which is not a type; did you mean integer?
          {"anyOf": {"type": "object"}} | input.anyOf must be a list of schemas
          {"additionalProperties": "no"} | input.additionalProperties must be a schema
          {"properties": {"n": {"enum": "a"}}} | input.properties.n.enum must be a list
          {"properties": {"n": {"minimum": "1"}}} | input.properties.n.minimum must be a number
          {"properties": {"n": {"exclusiveMinimum": true}}} | input.properties.n.exclusiveMinimum must be a number
          {"properties": {"n": {"pattern": "("}}} | input.properties.n.pattern has "(", which is not a regular expression
          {"patternProperties": {"(": {}}} | input.patternProperties has "(", which is not a regular expression
          {"properties": {"c": {"$ref": "#/$defs/Client"}}} | input.properties.c.$ref is "#/$defs/Client", which leads nowhere
          {"properties": {"c": {"$ref": "#client"}}} | input.properties.c.$ref is "#client", which leads nowhere
          {"properties": {"c": {"$ref": "https://example.com/client.json"}}} | input.properties.c.$ref is "https://example.com/client.json", which leads nowhere
          {"$defs": {"a": {"not": {"type": "x"}}}} | input.$defs.a.not.type is "x", which is not a type
          """)
  void mistakeIsToldWithItsPlace(String schema, String fault) {
    assertEquals(Optional.of(fault), fault(SchemaSide.INPUT, schema));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"type\": \"object\"}",
        "{\"type\": [\"object\", \"null\"]}",
        "{\"description\": \"Nothing.\"}",
        "{\"x-order\": 1}",
        "{\"properties\": {\"name\": {\"type\": \"string\", \"title\": \"N\"}}, \"own\": \"word\"}",
        "{\"properties\": {\"type\": {\"enum\": [{\"type\": \"sting\"}]}}}",
        "{\"properties\": {\"n\": {\"default\": {\"type\": 7}, \"const\": {\"$ref\": \"#/no\"}}}}",
        "{\"properties\": {\"n\": true, \"m\": false}}",
        "{\"properties\": {\"c\": {\"$ref\": \"#/$defs/C\"}}, \"$defs\": {\"C\": {}}}",
        "{\"properties\": {\"c\": {\"$ref\": \"#c\"}}, \"$defs\": {\"C\": {\"$anchor\": \"c\"}}}",
        "{\"properties\": {\"c\": {\"$ref\": \"#c\"}}, \"$defs\": {\"C\": {\"$id\": \"#c\"}}}",
        "{\"properties\": {\"child\": {\"$ref\": \"#\"}}}",
        "{\"$id\": \"a.json\", \"properties\": {\"c\": {\"$ref\": \"c.json\"}},"
            + " \"$defs\": {\"C\": {\"$id\": \"c.json\"}}}",
      })
  void schemaThatIsOneHasNoFault(String schema) {
    assertEquals(Optional.empty(), fault(SchemaSide.INPUT, schema));
  }

  @Test
  void resultMayBeAnything() {
    assertEquals(Optional.empty(), fault(SchemaSide.OUTPUT, "{\"type\": \"array\"}"));
    assertEquals(Optional.empty(), fault(SchemaSide.ASKED, "{\"type\": \"array\"}"));
  }

  @Test
  void strangersTextIsCut() {
    String fault =
        fault(SchemaSide.OUTPUT, "{\"type\": \"" + "x".repeat(5000) + "\"}").orElseThrow();
    assertEquals("output.type is \"" + "x".repeat(60) + "…\", which is not a type", fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"$ref\": \"#/$defs/last\"}", "{\"type\": \"sting\"}"})
  void nothingIsSaidOfTheRestOfASchemaOfVeryManyParts(String last) {
    String part = "\"p%d\": {\"type\": \"string\"}, ";
    StringBuilder parts = new StringBuilder("{\"properties\": {\"first\": " + last + ", ");
    String told = fault(SchemaSide.OUTPUT, parts + "\"end\": {}}}").orElseThrow();
    for (int i = 0; i < 20_000; i++) {
      parts.append(part.replace("%d", String.valueOf(i)));
    }
    boolean isReference = last.contains("$ref");
    Optional<String> ofMany = fault(SchemaSide.OUTPUT, parts + "\"last\": {\"type\": 7}}}");
    assertEquals(isReference ? Optional.empty() : Optional.of(told), ofMany);
  }

  @Test
  void placeIsCut() {
    String name = "\"" + "x".repeat(5000) + "\"";
    String open = ("{\"properties\": {" + name + ": ").repeat(20);
    String fault =
        fault(SchemaSide.OUTPUT, open + "{\"type\": \"x\"}" + "}}".repeat(20)).orElseThrow();
    assertEquals(253, fault.length(), fault);
  }
}
