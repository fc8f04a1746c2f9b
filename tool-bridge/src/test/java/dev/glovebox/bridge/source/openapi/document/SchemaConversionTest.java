package dev.glovebox.bridge.source.openapi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaConversionTest {
  private static final String COMPONENTS =
      """
      {'openapi':'3.0.0','components':{'schemas':{
        'Node':{'properties':{'next':{'$ref':'#/components/schemas/Node'},'tag':{'$ref':'#/components/schemas/Tag'}}},
        'Tag':{'type':'string'},
        'odd name':{'type':'integer'},
        'Secret':{'type':'string','writeOnly':true},
        'Stamp':{'type':'string','readOnly':true}}},
       'x-more':{'Tag':{'const':1}}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'type':'string','nullable':true}                   | {"type":["string","null"]}
          {'type':'string','nullable':false}                  | {"type":"string"}
          {'type':'string','enum':['a'],'nullable':true}      | {"anyOf":[{"type":"string","enum":["a"]},{"type":"null"}]}
          {'allOf':[{'type':'string'}],'nullable':true}       | {"anyOf":[{"allOf":[{"type":"string"}]},{"type":"null"}]}
          {'minimum':1,'exclusiveMinimum':true}               | {"minimum":1,"exclusiveMinimum":1}
          {'minimum':1,'exclusiveMinimum':false}              | {"minimum":1}
          {'exclusiveMinimum':1,'exclusiveMaximum':2}         | {"exclusiveMinimum":1,"exclusiveMaximum":2}
          {'exclusiveMaximum':true}                           | {}
          {'type':['string','null'],'example':1,'xml':{}}     | {"type":["string","null"]}
          {'items':{'nullable':true,'type':'integer','x-a':1}} | {"items":{"type":["integer","null"]}}
          {'enum':[{'nullable':true}],'default':{'example':1}} | {"enum":[{"nullable":true}],"default":{"example":1}}
          {'properties':{'example':{'type':'string'},'nullable':{}}} | {"properties":{"example":{"type":"string"},"nullable":{}}}
          {'additionalProperties':true}                       | {"additionalProperties":true}
          true                                                | true
          7                                                   | {}
          """)
  void wordsOf30BecomeThoseOf202012(String schema, String converted) {
    assertEquals(converted, request(schema));
  }

  @Test
  void referencesKeepTheirNamesAndRecursion() {
    assertEquals(
        "{\"$ref\":\"#/$defs/Node\",\"$defs\":{\"Node\":{\"properties\":{\"next\":{\"$ref\":"
            + "\"#/$defs/Node\"},\"tag\":{\"$ref\":\"#/$defs/Tag\"}}},\"Tag\":{\"type\":\"string\"}}}",
        request("{'$ref':'#/components/schemas/Node'}"));
  }

  @Test
  void referencesOfOneNameAreToldApart() {
    assertEquals(
        "{\"anyOf\":[{\"$ref\":\"#/$defs/Tag\"},{\"$ref\":\"#/$defs/Tag_2\"},{\"$ref\":"
            + "\"#/$defs/odd_name\"}],\"$defs\":{\"Tag\":{\"type\":\"string\"},\"Tag_2\":{\"const\":1},"
            + "\"odd_name\":{\"type\":\"integer\"}}}",
        request(
            "{'anyOf':[{'$ref':'#/components/schemas/Tag'},{'$ref':'#/x-more/Tag'},"
                + "{'$ref':'#/components/schemas/odd%20name'}]}"));
  }

  @ParameterizedTest
  @CsvSource({"other.json#/a", "https://evil.example/schema", "#/components/schemas/None"})
  void referenceToNothingAdmitsEverything(String reference) {
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    String plain = reference.startsWith("other") ? "a" : name;
    assertEquals(
        "{\"$ref\":\"#/$defs/%s\",\"$defs\":{\"%s\":{}}}".formatted(plain, plain),
        request("{'$ref':'" + reference + "'}"));
  }

  @Test
  void whatIsOnlyReadIsNotSentAndWhatIsOnlyWrittenDoesNotCome() {
    String schema =
        "{'properties':{'a':{},'stamp':{'$ref':'#/components/schemas/Stamp'},"
            + "'secret':{'$ref':'#/components/schemas/Secret'}},'required':['a','stamp','secret']}";
    String request = request(schema);
    String answer = answer(schema);
    assertEquals(
        "{\"properties\":{\"a\":{},\"secret\":{\"$ref\":\"#/$defs/Secret\"}},"
            + "\"required\":[\"a\",\"secret\"],\"$defs\":{\"Secret\":{\"type\":\"string\"}}}",
        request);
    assertEquals(
        "{\"properties\":{\"a\":{},\"stamp\":{\"$ref\":\"#/$defs/Stamp\"}},"
            + "\"required\":[\"a\",\"stamp\"],\"$defs\":{\"Stamp\":{\"type\":\"string\"}}}",
        answer);
  }

  private static String request(String schema) {
    OpenApiDocument document = OpenApiDocument.of(JacksonParser.json(COMPONENTS));
    return JsonWriter.write(
        SchemaConversion.ofRequests(document).whole(JacksonParser.json(schema)));
  }

  private static String answer(String schema) {
    OpenApiDocument document = OpenApiDocument.of(JacksonParser.json(COMPONENTS));
    return JsonWriter.write(SchemaConversion.ofAnswers(document).whole(JacksonParser.json(schema)));
  }
}
