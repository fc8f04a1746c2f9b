package dev.glovebox.bridge.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReaderTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " -> ",
      value = {
        "{'type':'string'} -> str",
        "{'type':'integer'} -> int",
        "{'type':'number'} -> float",
        "{'type':'boolean'} -> bool",
        "{'type':'null'} -> None",
        "{'type':'array'} -> [Any]",
        "{'type':'array','items':{'type':'string'}} -> [str]",
        "{'items':{'type':'string'}} -> [str]",
        "{'type':'object'} -> {Any}",
        "{'type':'object','additionalProperties':{'type':'integer'}} -> {int}",
        "{'type':'object','additionalProperties':false} -> {Any}",
        "{'type':'object','patternProperties':{'^x':{'type':'integer'}}} -> {int}",
        "{'type':['string','null']} -> str|None",
        "{'type':['null','string','integer']} -> str|int|None",
        "{'type':'string','nullable':true} -> str|None",
        "{'anyOf':[{'type':'string'},{'type':'null'}]} -> str|None",
        "{'anyOf':[{'const':'up'},{'const':'down'},{'const':'up'}]} -> <\"up\",\"down\">",
        "{'anyOf':[{'enum':['up']},{'type':'null'},{'const':1}]} -> <\"up\",1>|None",
        "{'oneOf':[{'type':'string'},{'type':'integer'},{'type':'string'}]} -> str|int",
        "{'anyOf':[{'type':'string'},{}]} -> Any",
        "{'allOf':[{'type':'string'}]} -> str",
        "{'allOf':[{'minLength':1},{'type':'string'}]} -> str",
        "{'enum':['a','b']} -> <\"a\",\"b\">",
        "{'enum':['a',1,true,null]} -> <\"a\",1,True>|None",
        "{'enum':[1.5,2.5]} -> float",
        "{'enum':[null]} -> None",
        "{'enum':[]} -> Any",
        "{'enum':[{}]} -> Any",
        "{'const':'x'} -> <\"x\">",
        "{'const':null} -> None",
        "{'const':{}} -> Any",
        "{'type':'array','prefixItems':[{'type':'string'},{'type':'integer'}]} -> (str,int)",
        "{'prefixItems':[{'type':'string'}],'items':{'type':'integer'}} -> (str,*int)",
        "{'type':'array','items':[{'type':'string'},{'type':'integer'}]} -> (str,int)",
        "{'items':[{'type':'string'}],'additionalItems':{'type':'boolean'}} -> (str,*bool)",
        "{'items':[{'type':'string'}],'additionalItems':false} -> (str)",
      })
  void schemaIsReadAsAType(String schema, String type) {
    assertEquals(type, read(schema));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "false",
        "null",
        "1",
        "'x'",
        "[]",
        "{}",
        "{'type':'strnig'}",
        "{'type':7}",
        "{'type':[]}",
        "{'type':[[]]}",
        "{'$ref':7}",
        "{'$ref':''}",
        "{'$ref':'#/nowhere'}",
        "{'$ref':'#/'}",
        "{'$ref':'#nothing'}",
        "{'$ref':'https://example.com/a'}",
        "{'$ref':'#/$ref'}",
        "{'anyOf':7}",
        "{'anyOf':[]}",
        "{'allOf':[]}",
        "{'oneOf':[true]}",
        "{'enum':7}",
        "{'$ref':'#/%'}",
        "{'$ref':'#/%zz/~9'}",
        "{'$ref':'#/$defs/a','$defs':{'a':{'$ref':'#/$defs/b'},'b':{'$ref':'#/$defs/c'}}}",
      })
  void garbageIsAny(String schema) {
    assertEquals("Any", read(schema));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'properties':7}", "{'type':'object','properties':[],'required':7}",
        "{'type':'object','required':['a',7]}", "{'properties':{},'additionalProperties':7}"
      })
  void garbageInAnObjectIsAMapOfAnything(String schema) {
    assertEquals("{Any}", read(schema));
  }

  @Test
  void objectBecomesATypedDict() {
    assertEquals(
        "Thing; Thing={a:int required,b:[str]}",
        readAll(
            "{'type':'object','required':['a'],'properties':{'a':{'type':'integer'},"
                + "'b':{'type':'array','items':{'type':'string'}}}}"));
  }

  @Test
  void nestedObjectIsNamedAfterItsPlaceOrItsTitle() {
    assertEquals(
        "Thing; ThingAddress={city:str}; Owner={name:str}; "
            + "Thing={address:ThingAddress,owner:Owner}",
        readAll(
            "{'properties':{'address':{'properties':{'city':{'type':'string'}}},"
                + "'owner':{'title':'Owner','properties':{'name':{'type':'string'}}}}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#/$defs/Client", "#/definitions/Client", "#client"})
  void definitionIsFoundHoweverItIsReferredTo(String reference) {
    String client = "{'$anchor':'client','properties':{'id':{'type':'string'}}}";
    assertEquals(
        "[Client]; Client={id:str}",
        readAll(
            "{'type':'array','items':{'$ref':'"
                + reference
                + "'},"
                + "'$defs':{'Client':"
                + client
                + "},'definitions':{'Client':"
                + client
                + "}}"));
  }

  @Test
  void definitionWithAStrangeNameIsFound() {
    assertEquals(
        "ABC; ABC={x:int}",
        readAll(
            "{'$ref':'#/$defs/a~1b%20c','$defs':{'a/b"
                + " c':{'properties':{'x':{'type':'integer'}}}}}"));
  }

  @Test
  void shortDefinitionIsWrittenWhereItIsUsed() {
    assertEquals(
        "[<\"a\",\"b\">]",
        readAll("{'items':{'$ref':'#/$defs/E'},'$defs':{'E':{'enum':['a','b']}}}"));
  }

  @Test
  void longerDefinitionThatIsNoObjectIsAnAlias() {
    assertEquals(
        "[Id]; Id=str|int",
        readAll("{'items':{'$ref':'#/$defs/Id'},'$defs':{'Id':{'type':['string','integer']}}}"));
  }

  @Test
  void treeRefersToItself() {
    assertEquals(
        "Node; Node={value:str required,children:[Node]}",
        readAll(
            "{'$ref':'#/$defs/Node','$defs':{'Node':{'type':'object','required':['value'],"
                + "'properties':{'value':{'type':'string'},"
                + "'children':{'type':'array','items':{'$ref':'#/$defs/Node'}}}}}}"));
  }

  @Test
  void rootRefersToItself() {
    assertEquals(
        "Thing; Thing={next:Thing|None}",
        readAll("{'properties':{'next':{'anyOf':[{'$ref':'#'},{'type':'null'}]}}}"));
    assertEquals("Thing; Thing=[Thing]", readAll("{'type':'array','items':{'$ref':'#'}}"));
  }

  @Test
  void twoDefinitionsReferToEachOther() {
    assertEquals(
        "A; B={a:A}; A={b:B}",
        readAll(
            "{'$ref':'#/$defs/A','$defs':{'A':{'properties':{'b':{'$ref':'#/$defs/B'}}},"
                + "'B':{'properties':{'a':{'$ref':'#/$defs/A'}}}}}"));
  }

  @Test
  void definitionThatIsNothingButItselfIsAny() {
    assertEquals("Thing; Thing=Any", readAll("{'$ref':'#'}"));
    assertEquals(
        "[A]; A=Any", readAll("{'items':{'$ref':'#/$defs/A'},'$defs':{'A':{'$ref':'#/$defs/A'}}}"));
    assertEquals(
        "[A]; A=int",
        readAll(
            "{'items':{'$ref':'#/$defs/A'},'$defs':{'A':{'anyOf':[{'$ref':'#/$defs/A'},"
                + "{'type':'integer'}]}}}"));
  }

  @Test
  void nullableObjectKeepsItsName() {
    assertEquals(
        "Thing|None; Thing={a:int}",
        readAll("{'anyOf':[{'properties':{'a':{'type':'integer'}}},{'type':'null'}]}"));
  }

  @Test
  void partsOfAnObjectAreOneObject() {
    assertEquals(
        "Thing; Thing={a:int required,b:str,c:bool}",
        readAll(
            "{'allOf':[{'$ref':'#/$defs/Base'},{'properties':{'b':{'type':'string'}}}],"
                + "'oneOf':[{'properties':{'c':{'type':'boolean'}},'required':['c']},{}],"
                + "'$defs':{'Base':{'properties':{'a':{'type':'integer'}},'required':['a']}}}"));
  }

  @Test
  void namesThatAnnotationsUseAreNotTaken() {
    assertEquals(
        "[AnyType]; AnyType={a:str}",
        readAll(
            "{'items':{'$ref':'#/$defs/Any'},"
                + "'$defs':{'Any':{'properties':{'a':{'type':'string'}}}}}"));
  }

  @Test
  void typeThatRefersToItselfByItsPlaceIsWrittenOnce() {
    assertEquals(
        "Thing; Node={name:str required,children:[Node]}; Thing={data:Node required}",
        readAll(
            "{'type':'object','required':['data'],'properties':{'data':{'title':'Node',"
                + "'type':'object','required':['name'],'properties':{'name':{'type':'string'},"
                + "'children':{'type':'array','items':{'$ref':'#/properties/data'}}}}}}"));
  }

  @Test
  void longListOfValuesIsItsPlainType() {
    List<Json> values = new ArrayList<>();
    for (int i = 0; i < 501; i++) {
      values.add(JacksonParser.json("'v" + i + "'"));
    }
    JsonObject schema = JsonObject.builder().put("enum", new JsonArray(values)).build();
    assertEquals(PythonType.STRING, SchemaReader.read(schema, "Thing").type());
  }

  @Test
  void longChoiceOfValuesIsTheirPlainTypes() {
    List<Json> options = new ArrayList<>();
    for (int i = 0; i < 501; i++) {
      options.add(JacksonParser.json("{'const':" + (i == 7 ? "'seven'" : i) + "}"));
    }
    options.add(JacksonParser.json("{'type':'null'}"));
    JsonObject schema = JsonObject.builder().put("oneOf", new JsonArray(options)).build();
    assertEquals("int|str|None", TypeTexts.of(SchemaReader.read(schema, "Thing").type()));
  }

  @Test
  void choiceOfVeryManyTypesIsAnything() {
    List<Json> options = new ArrayList<>();
    for (int i = 0; i < 502; i++) {
      String item = "{'type':'array','items':{'const':" + i + "}}";
      options.add(JacksonParser.json(item));
    }
    JsonObject schema = JsonObject.builder().put("anyOf", new JsonArray(options)).build();
    assertEquals(PythonType.ANY, SchemaReader.read(schema, "Thing").type());
  }

  @Test
  void deepSchemaEndsInAny() {
    Json schema = JacksonParser.json("{'type':'string'}");
    for (int i = 0; i < 1000; i++) {
      schema = JsonObject.builder().put("type", "array").put("items", schema).build();
    }
    String text = TypeTexts.of(SchemaReader.read(schema, "Thing").type());
    assertTrue(text.contains("[Any]"), text);
    assertTrue(text.length() < 100, text);
  }

  @Test
  void schemaThatDoublesAtEachStepStaysSmall() {
    StringBuilder definitions = new StringBuilder("'d60':{'type':'string'}");
    for (int i = 0; i < 60; i++) {
      String next = "{'$ref':'#/$defs/d" + (i + 1) + "'}";
      String list = "{'type':'array','items':" + next + "}";
      definitions
          .append(",'d" + i + "':{'anyOf':[")
          .append(next + "," + list + ",{'type':'object','additionalProperties':" + next + "}]}");
    }
    SchemaTypes types =
        SchemaReader.read(
            JacksonParser.json("{'$ref':'#/$defs/d0','$defs':{" + definitions + "}}"), "Thing");
    assertTrue(TypeTexts.of(types).length() < 10_000);
  }

  @Test
  void objectOfPartsThatDoubleAtEachStepIsReadInTime() {
    StringBuilder definitions = new StringBuilder("'d40':{'properties':{'a':{}}}");
    for (int i = 0; i < 40; i++) {
      String next = "{'$ref':'#/$defs/d" + (i + 1) + "'}";
      definitions.append(",'d" + i + "':{'allOf':[" + (next + ",").repeat(19) + next + "]}");
    }
    String schema = "{'$ref':'#/$defs/d0','$defs':{" + definitions + "}}";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertTrue(readAll(schema).length() < 10_000));
  }

  @Test
  void wideObjectIsAMap() {
    JsonObject.Builder properties = JsonObject.builder();
    for (int i = 0; i < 301; i++) {
      properties.put("p" + i, JsonNull.INSTANCE);
    }
    JsonObject schema = JsonObject.builder().put("properties", properties.build()).build();
    assertEquals("{Any}", TypeTexts.of(SchemaReader.read(schema, "Thing").type()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{'description':'A  name.\\n Short.'}|A name. Short.",
        "{'type':'string','format':'date-time'}|date-time",
        "{'minimum':1,'maximum':5}|1 to 5",
        "{'minimum':0.5}|at least 0.5",
        "{'minItems':1}|at least 1 item",
        "{'minimum':-9007199254740991,'maximum':9007199254740991}|``",
        "{'exclusiveMinimum':0,'maximum':9007199254740991}|more than 0",
        "{'description':'Pages.','minItems':2}|Pages; at least 2 items",
        "{'description':'Pages, etc...','maxItems':2}|Pages, etc...; at most 2 items",
        "{'default':['car','foot']}|by default [\"car\",\"foot\"]",
        "{'description':'Defaults to car.','default':['car']}|Defaults to car.",
        "{'default':[]}|``",
        "{'maxLength':3,'format':'uuid','description':'Id'}|Id; uuid; at most 3 characters",
        "{'maxItems':3}|at most 3 items",
        "{'type':'integer','format':'int32'}|``",
        "7|``",
      })
  void noteTellsWhatATypeCannot(String schema, String note) {
    assertEquals(note, SchemaNote.of(JacksonParser.json(schema)));
  }

  @Test
  void noteOfValuesThatAreDeepOrManyLeavesThemOut() {
    Json deep = JsonNull.INSTANCE;
    for (int level = 0; level < 300; level++) {
      deep = JsonArray.of(deep);
    }
    Json many = times(200_000, JsonNull.INSTANCE);
    for (Json odd : List.of(deep, many, JsonObject.builder().put("a", deep).build())) {
      assertEquals("", note("default", JsonArray.of(odd)));
      assertEquals("one of 41, such as …, …, …", note("enum", times(41, odd)));
    }
  }

  private static JsonArray times(int count, Json item) {
    List<Json> items = new ArrayList<>();
    while (items.size() < count) {
      items.add(item);
    }
    return new JsonArray(items);
  }

  private static String note(String keyword, Json value) {
    return SchemaNote.of(JsonObject.builder().put(keyword, value).build());
  }

  private static String read(String schema) {
    return TypeTexts.of(SchemaReader.read(JacksonParser.json(schema), "Thing").type());
  }

  private static String readAll(String schema) {
    return TypeTexts.of(SchemaReader.read(JacksonParser.json(schema), "thing"));
  }
}
