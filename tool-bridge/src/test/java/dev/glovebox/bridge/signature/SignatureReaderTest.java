package dev.glovebox.bridge.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.tool.Tools;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureReaderTest {
  @Test
  void requiredParametersComeFirstEachGroupInTheOrderOfTheSchema() {
    assertEquals(
        List.of("c", "a", "d", "b"),
        read("{'properties':{'c':{},'d':{},'a':{},'b':{}},'required':['a','c']}").names());
  }

  @Test
  void parametersKnowTheirNamesInPythonAndInJson() {
    Signature signature = read("{'properties':{'first-name':{},'from':{},'clientId':{}}}");
    assertEquals(List.of("first_name", "from_", "clientId"), signature.names());
    assertEquals("first-name", signature.parameter("first_name").property());
    assertEquals("first_name", signature.parameter("first-name").name());
    assertNull(signature.parameter("nothing"));
  }

  @Test
  void propertiesThatFoldToOneNameStayApart() {
    Signature signature = read("{'properties':{'a-b':{},'a b':{},'a_b':{}}}");
    assertEquals(3, signature.names().stream().distinct().count());
    assertEquals("a_b", signature.parameter("a_b").property());
  }

  @Test
  void parametersAreFoundBehindAReference() {
    Signature signature =
        read(
            "{'$ref':'#/$defs/In','$defs':{'In':{'properties':{'a':{'type':'string'}},"
                + "'required':['a']}}}");
    assertEquals(List.of("a"), signature.names());
    assertTrue(signature.parameter("a").isRequired());
  }

  @Test
  void descriptionBehindAReferenceIsTheParametersNote() {
    Signature signature =
        read(
            "{'properties':{'a':{'$ref':'#/$defs/A'}},"
                + "'$defs':{'A':{'type':'string','description':'An A.'}}}");
    assertEquals("An A.", signature.parameter("a").note());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "true", "7", "{'type':'object'}", "{'properties':7}"})
  void schemaThatNamesNoParametersTakesAnyNamedArguments(String schema) {
    assertEquals(PythonType.ANY, read(schema).rest());
    assertEquals(List.of(), read(schema).names());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'properties':{}}",
        "{'properties':{'a':{}}}",
        "{'additionalProperties':false}",
        "{'properties':{'a':{}},'additionalProperties':false}"
      })
  void schemaThatIsSilentAboutFurtherPropertiesTakesNone(String schema) {
    assertNull(read(schema).rest());
  }

  @Test
  void furtherPropertiesHaveTheirType() {
    assertEquals(
        PythonType.STRING,
        read("{'properties':{'a':{}},'additionalProperties':{'type':'string'}}").rest());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{'type':'string','default':'x'};\"x\"",
        "{'type':'integer','default':3};3",
        "{'type':'number','default':3};3",
        "{'type':'boolean','default':false};False",
        "{'enum':['a','b'],'default':'b'};\"b\"",
        "{'type':['string','null'],'default':'x'};\"x\"",
        "{'default':1.5};1.5",
        "{'type':'integer','default':'oops'};``",
        "{'type':'integer','default':1.5};``",
        "{'enum':['a','b'],'default':'c'};``",
        "{'type':'array','default':[]};``",
        "{'type':'string','default':null};``",
        "{'type':'string'};``",
      })
  void defaultIsShownWhereItIsALiteralOfTheType(String schema, String literal) {
    Parameter parameter = read("{'properties':{'a':" + schema + "}}").parameter("a");
    assertEquals(literal.isEmpty() ? null : literal, parameter.defaultLiteral());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{'type':['string','null']};true",
        "{};true",
        "{'enum':[null,'a']};true",
        "{'$ref':'#/$defs/Maybe'};true",
        "{'type':'string'};false",
        "{'type':'array'};false",
        "{'$ref':'#/$defs/Loop'};true",
      })
  void noneIsAValueOnlyWhereTheSchemaSaysSo(String schema, boolean admits) {
    Signature signature =
        read(
            "{'properties':{'a':"
                + schema
                + "},'$defs':{'Maybe':{'type':['string','integer','null']},"
                + "'Loop':{'$ref':'#/$defs/Loop'}}}");
    assertEquals(admits, signature.admitsNone(signature.parameter("a")));
  }

  @Test
  void resultHasItsTypeAndWithoutASchemaItIsAnything() {
    assertEquals(
        new PythonType.ListOf(PythonType.STRING),
        SignatureReader.read(
                Tools.tool(
                    "crm",
                    Tools.definition("f", "", null, "{'type':'array','items':{'type':'string'}}")))
            .result()
            .type());
    assertEquals(PythonType.ANY, read("{}").result().type());
  }

  /** As generators of schemas write them: the first step in full, and a reference in the second. */
  @Test
  void recursionThatIsWrittenOutOnceIsOneType() {
    Signature signature = read(node("'name':{'type':'string'}", "'name':{'type':'string'}"));
    assertEquals(1, signature.parameterTypes().size(), signature::toString);
    String name = signature.parameterTypes().keySet().iterator().next();
    PythonType itself = new PythonType.Named(name);
    assertEquals(itself, signature.parameter("data").type());
    Declaration.TypedDict node = (Declaration.TypedDict) signature.parameterTypes().get(name);
    assertEquals(new PythonType.ListOf(itself), node.fields().getLast().type());
  }

  @Test
  void twoTypesThatAreEachOthersFirstStepAreOne() {
    String both =
        "{'type':'object','properties':{'a':{'$ref':'#/$defs/A'},'b':{'$ref':'#/$defs/B'}}}";
    Signature signature =
        read(
            "{'properties':{'x':{'$ref':'#/$defs/A'}},'$defs':{'A':"
                + both
                + ",'B':"
                + both
                + "}}");
    assertEquals(1, signature.parameterTypes().size(), signature::toString);
  }

  @Test
  void firstStepThatHasMoreIsATypeOfItsOwn() {
    String more = "'name':{'type':'string'},'title':{'type':'string'}";
    assertEquals(2, read(node(more, "'name':{'type':'string'}")).parameterTypes().size());
    String other = "'name':{'type':'integer'}";
    assertEquals(2, read(node(other, "'name':{'type':'string'}")).parameterTypes().size());
  }

  private static String node(String first, String further) {
    String again =
        "{'type':'array','items':{'$ref':'#/properties/data/properties/children/items'}}";
    String inner = "{'type':'object','properties':{" + further + ",'children':" + again + "}}";
    return "{'properties':{'data':{'type':'object','properties':{"
        + first
        + ",'children':{'type':'array','items':"
        + inner
        + "}}}}}";
  }

  @Test
  void veryWideSchemaTakesAnyNamedArguments() {
    StringBuilder properties = new StringBuilder("'p':{}");
    for (int i = 0; i < 300; i++) {
      properties.append(",'p" + i + "':{}");
    }
    Signature signature = read("{'properties':{" + properties + "}}");
    assertFalse(signature.rest() == null);
    assertEquals(List.of(), signature.names());
  }

  private static Signature read(String schema) {
    return SignatureReader.read(Tools.tool("crm", Tools.definition("f", "", schema, null)));
  }
}
