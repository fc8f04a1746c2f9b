package dev.glovebox.bridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.gate.call.SentCall;
import dev.glovebox.bridge.gate.call.Step;
import dev.glovebox.bridge.gate.result.ResultFit;
import dev.glovebox.bridge.gate.result.ResultOddity;
import dev.glovebox.bridge.journal.JournalEntry.CallEnded;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.schema.ValueProblem;
import dev.glovebox.bridge.schema.ValueValidator;
import dev.glovebox.bridge.schema.ValueValidator.Finding;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.Tools;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that are not what their tool declares are warned about, and pass. */
class GateResultFitTest {
  private static final Tool TOOL =
      Tools.tool(
          "crm",
          Tools.definition(
              "find",
              "",
              null,
              "{'type':'array','items':{'type':'object','properties':{'adviser':{'type':'object',"
                  + "'additionalProperties':{'type':'string'}}}}}"));

  @Test
  void warningNamesPathAndExpectationButNoValue() {
    assertEquals(
        "The result does not fit the declared type: [3].adviser: expected an object.",
        warning(new ValueProblem("[3].adviser", "an object", "\"Amelia Reid\"")));
  }

  @Test
  void nameThatTheSchemaDoesNotHaveIsDataAndIsNotTold() {
    assertEquals(
        "The result does not fit the declared type: [0].adviser.*: expected a string.",
        warning(new ValueProblem("[0].adviser.Amelia Reid", "a string", "a number")));
  }

  @Test
  void manyProblemsAreCounted() {
    ValueProblem problem = new ValueProblem("[0]", "an object", "a number");
    assertEquals(
        "The result does not fit the declared type: [0]: expected an object; [0]: expected an"
            + " object; [0]: expected an object; and 2 more.",
        warning(problem, problem, problem, problem, problem));
  }

  @Test
  void resultThatFitsHasNoWarning() {
    assertEquals("", warning());
  }

  @Test
  void toolWithoutAnOutputSchemaPromisesNothing() {
    Tool silent = Tools.tool("crm", Tools.definition("find"));
    ResultFit fit = new ResultFit(finding(new ValueProblem("", "a", "b")));
    assertEquals("", warning(fit, silent, "1", 1));
  }

  @Test
  void resultTooLargeToBeValidatedWithoutBeingFeltIsNot() {
    ResultFit fit = new ResultFit(finding(new ValueProblem("", "a", "b")));
    assertEquals("", warning(fit, TOOL, "[]", ResultFit.MOST_BYTES + 1));
    assertEquals(
        "The result does not fit the declared type: expected a.",
        warning(fit, TOOL, "[]", ResultFit.MOST_BYTES));
  }

  @Test
  void resultThatWasNotComparedPassesAndThatIsTold() {
    String told = "The result was not compared with the declared type, and may be another: ";
    assertEquals(
        told + "the comparison broke off.", uncompared(new Finding.BrokenOff("of Amelia Reid")));
    assertEquals(
        told + "what compares it could not be had.", uncompared(new Finding.Unmade("gone", "")));
  }

  private static String uncompared(Finding finding) {
    return warning(new ResultFit((schema, json, then) -> then.accept(finding)), TOOL, "[]", 2);
  }

  @Test
  void warningReachesWatcherAndJournalAndTheAnswerPasses() {
    GateBench bench = new GateBench();
    bench.catalogue.add(
        Tools.source("warned", Tools.definition("go", "", null, "{'type':'object'}")));
    bench.call("warned.go", "[]", "{}");
    String warning = "The result does not fit the declared type: expected an object.";
    assertEquals("null", bench.last());
    assertEquals(warning, bench.ended.get(0).warning());
    assertEquals(warning, ((CallEnded) bench.journal.entries("r").get(1)).warning());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'ok':true}                    | ``",
        "null                           | ``",
        "{}                             | ``",
        "{'ok':true,'error':null}       | ``",
        "{'ok':false,'error':'no such'} | It gave an \"error\" as its value: check whether it did what it should.",
        "{'error':{'code':4}}           | It gave an \"error\" as its value: check whether it did what it should.",
        "['a']                          | It gave a list where an object is declared; its stub shows from now on what came.",
        "'done'                         | It gave a text where an object is declared; its stub shows from now on what came.",
        "{'Amelia Reid':3}              | It gave an object without any of the keys that are declared; its stub shows from now on what came.",
      })
  void whatAModelShouldKnowAtOnceIsTold(String json, String expected) {
    String schema = "{'type':'object','properties':{'ok':{'type':'boolean'}}}";
    Tool tool = Tools.tool("crm", Tools.definition("go", "", null, schema));
    String told = warning(new ResultFit(finding()), tool, json.replace('\'', '"'), 2);
    assertEquals(expected, told);
    assertEquals(!expected.isEmpty(), ResultOddity.isIn(told));
  }

  /** What servers give that know no other way, as text alone, wrapped, and in parts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"{\\\"error\\\": \\\"no such\\\"}\"                        | true",
        "\" \\n{\\\"ok\\\": [1, {}], \\\"error\\\": {}}\"            | true",
        "{\"result\": \"{\\\"error\\\": 1}\"}                    | true",
        "[{\"type\":\"image\"},{\"type\":\"text\",\"text\":\"{\\\"error\\\":1}\"}] | true",
        "\"Error: no such file\"                             | true",
        "{\"result\": \"ERROR: no\"}                         | true",
        "\"{\\\"error\\\": null, \\\"rows\\\": []}\"             | false",
        "\"{\\\"a\\\": {\\\"error\\\": 1}}\"                     | false",
        "\"{error} is not JSON\"                              | false",
        "\"{\\\"\\\\uzzzz\\\": 1, \\\"error\"                      | false",
        "\"Errors are rare\"                                 | false",
        "{\"id\": 1, \"log\": \"{\\\"error\\\": 1}\"}               | false",
        "[\"{\\\"error\\\": 1}\"]                             | false",
        "\"\"                                                | false",
      })
  void errorInATextIsToldToo(String json, boolean isTold) {
    Tool silent = Tools.tool("crm", Tools.definition("go"));
    String told = warning(new ResultFit(finding()), silent, json, 2);
    assertEquals(isTold, ResultOddity.isIn(told), told);
  }

  @Test
  void onceItsStubShowsItAnErrorAloneIsTold() {
    Tool tool = Tools.tool("crm", Tools.definition("go", "", null, "{'type':'object'}"));
    Tool corrected = tool.observed(JsonObject.EMPTY);
    assertEquals("", warning(new ResultFit(finding()), corrected, "[]", 2));
    assertTrue(ResultOddity.isIn(warning(new ResultFit(finding()), corrected, "{\"error\":1}", 2)));
  }

  @Test
  void anErrorOfAToolThatDeclaresNothingIsToldUnlessItIsDeclared() {
    Tool silent = Tools.tool("crm", Tools.definition("go"));
    assertTrue(ResultOddity.isIn(warning(new ResultFit(finding()), silent, "{\"error\":1}", 2)));
    String schema = "{'type':'object','properties':{'error':{'type':'string'}}}";
    Tool honest = Tools.tool("crm", Tools.definition("go", "", null, schema));
    assertEquals("", warning(new ResultFit(finding()), honest, "{\"error\":\"x\"}", 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'messageType':'error'}            | [{'type':'text','text':'Error: it broke'}] | false",
        "{'levels':['info','Errors']}       | {'error':'it broke'}                       | false",
        "{'simulateError':true}             | 'Error: it broke'                          | false",
        "{'simulateError':false}            | 'Error: it broke'                          | true",
        "{'message':'Error: boom'}          | 'Error: boom'                              | false",
        "{'message':'Error: boom'}          | 'Error: disk full'                         | true",
        "{'query':'error in line 3'}        | {'error':'no such log'}                    | true",
        "{'error':'error-7'}                | {'error':'no such error'}                  | true",
      })
  void errorThatWasAskedForIsNoneToTell(String arguments, String json, boolean isTold) {
    Tool silent = Tools.tool("crm", Tools.definition("go"));
    SentCall call = new SentCall(silent, arguments.replace('\'', '"'));
    String told = warning(new ResultFit(finding()), call, json.replace('\'', '"'), 2);
    assertEquals(isTold, ResultOddity.isIn(told), told);
  }

  @Test
  void errorsAreTheValueOfAFunctionThatReadsErrors() {
    Tool reads = Tools.tool("log", Tools.definition("get_last_error"));
    assertEquals("", warning(new ResultFit(finding()), reads, "{\"error\":\"x\"}", 2));
    Tool other = Tools.tool("log", Tools.definition("get_terrors"));
    assertTrue(ResultOddity.isIn(warning(new ResultFit(finding()), other, "{\"error\":1}", 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'oneOf':[{'properties':{'rows':{}}},{'properties':{'error':{}}}]} | {'error':'x'}          | false",
        "{'type':'object','additionalProperties':{'type':'integer'}}       | {'info':3,'error':5}   | false",
        "{'type':'object','additionalProperties':{'type':'integer'}}       | {'error':'no log'}     | true",
        "{'type':'object','additionalProperties':{}}                       | {'error':5}            | true",
        "{'type':'object'}                                                 | {'rows':[],'error':''} | false",
        "{'type':'object'}                                                 | {'rows':[],'error':0}  | false",
      })
  void errorThatIsDeclaredOrSaysNothingIsNoneToTell(String schema, String json, boolean isTold) {
    Tool tool = Tools.tool("crm", Tools.definition("go", "", null, schema));
    String told = warning(new ResultFit(finding()), tool, json.replace('\'', '"'), 2);
    assertEquals(isTold, ResultOddity.isIn(told), told);
  }

  private static String warning(ValueProblem... problems) {
    return warning(new ResultFit(finding(problems)), TOOL, "[]", 2);
  }

  private static ValueValidator finding(ValueProblem... problems) {
    return (schema, json, then) ->
        then.accept(new ValueValidator.Finding.Checked(List.of(problems), 0));
  }

  private static String warning(ResultFit fit, Tool tool, String json, int bytes) {
    return warning(fit, new SentCall(tool, "{}"), json, bytes);
  }

  private static String warning(ResultFit fit, SentCall call, String json, int bytes) {
    List<Step<String>> given = new ArrayList<>();
    fit.warning(call, json, bytes, given::add);
    return ((Step.Passed<String>) given.get(0)).value();
  }
}
