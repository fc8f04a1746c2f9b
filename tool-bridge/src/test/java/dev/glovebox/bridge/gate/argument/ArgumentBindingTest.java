package dev.glovebox.bridge.gate.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.gate.call.Step;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.JsonLimits;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentBindingTest {
  private static final String SCHEMA =
      "{'type':'object','required':['name'],'properties':{"
          + "'limit':{'type':'integer'},'name':{'type':'string'},"
          + "'first-seen':{'type':'string'},'from':{'type':['string','null']}}}";

  private final ArgumentBinding binding =
      new ArgumentBinding(new KnownSignatures(), new JacksonParser(), 1000);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "[]|{'name':'a'}|{'name':'a'}",
        "['a']|{}|{'name':'a'}",
        "['a',3]|{}|{'name':'a','limit':3}",
        "['a']|{'limit':3}|{'name':'a','limit':3}",
        "['a']|{'first_seen':'x','from_':'y'}|{'name':'a','first-seen':'x','from':'y'}",
        "['a']|{'first-seen':'x','from':'y'}|{'name':'a','first-seen':'x','from':'y'}",
        "['a',null]|{}|{'name':'a'}",
        "['a']|{'from':null}|{'name':'a','from':null}",
        "[]|{'name':'a','limit':null}|{'name':'a'}",
        "[]|{'name':'a','first_seen':'x'}|{'name':'a','first-seen':'x'}",
        "[]|{ 'limit' : 3, 'name':'a' }|{ 'limit' : 3, 'name':'a' }",
        "[ {'a' : [1, 2]} , 3 ]|{ }|{'name':{'a' : [1, 2]},'limit':3}",
        "['a']|{ 'first_se\\u0065n' : [ 'x', {} ] }|{'name':'a','first-seen':[ 'x', {} ]}",
      })
  void argumentsAreBoundAsPythonBindsThem(String positional, String named, String bound) {
    assertEquals(quoted(bound), bind(SCHEMA, quoted(positional), quoted(named)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "[]|{}|crm.find is missing the argument 'name'.|",
        "['a',1,'b','c','d']|{}|crm.find takes at most 4 positional arguments, got 5.|",
        "['a']|{'name':'b'}|crm.find got the argument 'name' twice.|",
        "['a']|{'limit':1,'limit':2}|crm.find got an argument twice.|",
        "['a']|{'from':'x','from_':'y'}|crm.find got the argument 'from_' twice.|",
        "['a']|{'limt':3}|crm.find has no argument 'limt'.|Did you mean 'limit'?",
        "['a']|{'colour':3}|crm.find has no argument 'colour'.|It takes: name, limit, first_seen,"
            + " from_.",
        "{}|{}|The arguments of crm.find are not an array and an object.|",
        "[]|[]|The arguments of crm.find are not an array and an object.|",
        "null|{}|The arguments of crm.find are not an array and an object.|",
        "[|{}|The arguments of crm.find are not an array and an object.|",
        "[]|{} {}|The arguments of crm.find are not an array and an object.|",
      })
  void whatPythonWouldNotBindIsRefused(
      String positional, String named, String message, String hint) {
    String expected = "tool-arguments-invalid: " + message + (hint == null ? "" : " / " + hint);
    assertEquals(expected, bind(SCHEMA, quoted(positional), quoted(named)));
  }

  @Test
  void toolWithAnotherSchemaIsBoundByThatOne() {
    String other = "{'type':'object','properties':{'id':{'type':'integer'}}}";
    assertEquals("{\"name\":1}", bind(SCHEMA, "[1]", "{}"));
    assertEquals("{\"id\":1}", bind(other, "[1]", "{}"));
    assertEquals("{\"name\":1}", bind(SCHEMA, "[1]", "{}"));
  }

  @Test
  void toolWithoutParametersTakesNothing() {
    String none = "{'type':'object','properties':{}}";
    assertEquals("{}", bind(none, "[]", "{}"));
    assertEquals(
        "tool-arguments-invalid: crm.find takes no positional arguments, got 1.",
        bind(none, "[1]", "{}"));
    assertEquals(
        "tool-arguments-invalid: crm.find has no argument 'a'. / It takes no arguments.",
        bind(none, "[]", "{\"a\":1}"));
  }

  @Test
  void toolWithoutASchemaTakesAnyNamedArguments() {
    assertEquals("{\"a\":1,\"b\":null}", bind(null, "[]", "{\"a\":1,\"b\":null}"));
  }

  @Test
  void toolThatAllowsFurtherPropertiesTakesThem() {
    String open = "{'type':'object','properties':{'a':{}},'additionalProperties':true}";
    assertEquals("{\"a\":1,\"x\":2}", bind(open, "[1]", "{\"x\":2}"));
  }

  @Test
  void argumentsLongerThanTheLimitAreNotRead() {
    assertEquals(
        "tool-arguments-too-large: The arguments of crm.find are longer than callBytes, 1000"
            + " bytes.",
        bind(SCHEMA, "[\"" + "x".repeat(600) + "\"]", "{\"a\":\"" + "x".repeat(600) + "\"}"));
  }

  @Test
  void argumentsNestedTooDeeplyAreRefused() {
    ArgumentBinding wide =
        new ArgumentBinding(new KnownSignatures(), new JacksonParser(), 1_000_000);
    assertEquals(
        "tool-arguments-invalid: The arguments of crm.find are nested deeper than 200 levels.",
        text(wide.bind(tool(SCHEMA), arguments("[".repeat(100_000), "{}"))));
  }

  @Test
  void argumentsOfTooManyValuesAreNotRead() {
    ArgumentBinding wide =
        new ArgumentBinding(new KnownSignatures(), new JacksonParser(), 1_000_000);
    String tooMany = "[[0" + ",0".repeat(JsonLimits.MAX_VALUES) + "]]";
    String message =
        "tool-arguments-too-large: The arguments of crm.find hold more than 50000 values.";
    assertEquals(message, text(wide.bind(tool(SCHEMA), arguments(tooMany, "{}"))));
    assertEquals(
        message, text(wide.bind(tool(SCHEMA), arguments("[]", "{\"a\":" + tooMany + "}"))));
  }

  @Test
  void commasInTextsDoNotCountAsValues() {
    ArgumentBinding wide =
        new ArgumentBinding(new KnownSignatures(), new JacksonParser(), 1_000_000);
    String prose = "\\\"" + ",".repeat(JsonLimits.MAX_VALUES + 1);
    String named = "{\"name\":\"" + prose + "\"}";
    assertEquals(named, text(wide.bind(tool(SCHEMA), arguments("[]", named))));
  }

  private String bind(String schema, String positional, String named) {
    return text(binding.bind(tool(schema), arguments(positional, named)));
  }

  private static CallArguments arguments(String positional, String named) {
    CallArguments arguments =
        new CallArguments(new CallRequest("r", "c", "crm.find", positional, named));
    arguments.outlines().forEach(outline -> outline.walk(Integer.MAX_VALUE));
    return arguments;
  }

  private static Tool tool(String schema) {
    return Tools.tool("crm", Tools.definition("find", "", schema, null));
  }

  private static String text(Step<BoundArguments> step) {
    return switch (step) {
      case Step.Passed<BoundArguments> passed -> passed.value().json();
      case Step.Stopped<BoundArguments> stopped -> {
        CallFailure failure = stopped.failure();
        String hint = failure.hint().isEmpty() ? "" : " / " + failure.hint();
        yield failure.code().word() + ": " + failure.message() + hint;
      }
    };
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }
}
