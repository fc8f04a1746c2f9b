package dev.glovebox.e2e.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Functions that behave badly: each is one typed failure, and the next call works. */
@InBrowser
class BadToolsTest {
  private static final Pattern FUNCTION = Pattern.compile("(?m)(?:async def |^odd\\.)(\\w+)\\(");

  @TestFactory
  Stream<DynamicTest> badAnswerIsOneTypedFailureAndTheNextCallWorks(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/bad-tools");
    lab.call("open");
    return Stream.of(
        fails(lab, "never_answers()", "tool-timeout", "gave no answer within callMs, 1500 ms."),
        gives(lab, "answers_twice()", "1"),
        gives(lab, "answers_and_throws()", "1"),
        fails(
            lab,
            "answers_50_megabytes()",
            "tool-result-too-large",
            "is longer than callBytes, 16777216 bytes."),
        fails(lab, "answers_a_circle()", "tool-failed", "returned what is not JSON: TypeError: "),
        fails(lab, "answers_deeply()", "tool-result-too-deep", "nested deeper than 200 levels."),
        fails(lab, "throws_a_text()", "tool-failed", "the desk is closed"),
        fails(lab, "throws_nothing()", "tool-failed", "throws_nothing failed without a reason."),
        fails(lab, "throws_what_has_no_text()", "tool-failed", "something that has no text"),
        fails(lab, "throws_a_liar()", "tool-failed", "something that has no text"),
        fails(lab, "throws_a_megabyte()", "tool-failed", "xxxx…"),
        fails(lab, "answers_with_a_json_trap()", "tool-failed", "returned what is not JSON"),
        gives(lab, "changes_its_arguments(a=1)", "1"));
  }

  @Test
  void functionThatLeavesWhileItIsCalledMayStillAnswerAndIsGoneThen(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/bad-tools");
    lab.call("open");
    lab.call("addVanishing");

    assertEquals(
        "\"after all\"", lab.execute("await desk.leaves_and_answers()").value().toString());
    assertEquals("\"desk\" is not defined", message(lab, "await desk.leaves()"));
    lab.call("addVanishing");
    assertEquals("tool-timeout", lab.execute("await desk.leaves_and_is_silent()").errorCode());
    assertEquals("42", lab.execute("await good.n()").value().toString());
  }

  @Test
  void functionThatLeavesInTheMiddleOfARunIsUnknownToItsNextCall(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/bad-tools");
    lab.call("open");
    lab.call("addVanishing");

    Outcome outcome =
        lab.execute("await desk.leaves_and_answers()\nawait desk.leaves_and_answers()");

    assertEquals("tool-unknown", outcome.errorCode());
  }

  @Test
  void everyOddNameIsAFunctionOfItsOwn(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/bad-tools");
    lab.call("open");
    String stubs = lab.inspect(Map.of("namespace", "odd", "limit", 50));
    String names =
        FUNCTION
            .matcher(stubs)
            .results()
            .map(found -> "odd." + found.group(1) + "()")
            .collect(Collectors.joining(", "));

    Outcome outcome = lab.execute("import asyncio\nsorted(await asyncio.gather(" + names + "))");

    assertEquals(
        "[\"2nd\",\"None\",\"class\",\"empty\",\"find-clients\",\"findClients\","
            + "\"find_clients\",\"ideographs\",\"import\",\"proto\",\"spaces\",\"umlaut\"]",
        outcome.value().toString(),
        stubs);
  }

  @Test
  void schemaThatMentionsItselfIsCheckedToTheBottom(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/bad-tools");
    lab.call("open");

    assertEquals(
        "\"root\"",
        lab.execute("await tree.count(name='root', children=[{'name': 'leaf'}])")
            .value()
            .toString());
    assertEquals(
        "The arguments of tree.count do not fit: children[0].name: expected a value, got nothing.",
        message(lab, "empty = {}\nawait tree.count(name='root', children=[empty])"));
  }

  @Test
  void schemaThatIsACircleOfObjectsIsRefusedWithItsSource(Visit visit) {
    JsonObject thrown =
        LabPage.open(visit, "gate/bad-tools").callThatThrows("openWithCircularSchema");

    assertEquals("source-failed", thrown.get("code").getAsString(), thrown::toString);
  }

  private static String message(LabPage lab, String code) {
    return lab.execute(code).errorMessage();
  }

  private static DynamicTest fails(LabPage lab, String call, String code, String message) {
    return dynamicTest(
        call,
        () -> {
          Outcome outcome = lab.execute("await bad." + call);
          assertEquals(code, outcome.errorCode(), outcome::toString);
          assertTrue(outcome.errorMessage().contains(message), outcome::errorMessage);
          assertTrue(outcome.errorMessage().length() < 2_100, outcome::errorMessage);
          assertEquals("42", lab.execute("await good.n()").value().toString());
        });
  }

  private static DynamicTest gives(LabPage lab, String call, String value) {
    return dynamicTest(
        call,
        () -> {
          assertEquals(value, lab.execute("await bad." + call).value().toString());
          assertEquals("42", lab.execute("await good.n()").value().toString());
        });
  }
}
