package dev.glovebox.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.time.Turn;
import dev.glovebox.e2e.pages.LabPage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues around and beyond the size up to which a script is checked against all stubs. */
@InBrowser
@Tag("all-engines")
@Tag("timed-beside-others")
class ManyFunctionsTest {
  private static final List<String> WORTH_ONE =
      List.of(
          "await crm.find_clients('a')\n1",
          "import json\nawait crm.find_clients('a')\n1",
          "x = 1\nx",
          "print('x')\n1",
          "# a remark\n1",
          "######\nlen(await crm.find_clients(name='a')) + 1",
          "crm\n1",
          "f = crm.find_clients\nlen(await f(name='a')) + 1",
          "_ = 1\n_",
          "\n\n  \n1",
          "\"\"\"text\"\"\"\n1",
          "é = 1\né",
          "(await crm.find_clients(name='a'))[:1] or 1");

  private static final List<String> WRONG =
      List.of(
          "await crm.find_clients(name=3)",
          "await crm.find_client(name='a')",
          "find_clients(name='a')",
          "await find_clint(name='a')",
          "import json\nawait crm.find_clients()",
          "totl");

  @ParameterizedTest
  @ValueSource(ints = {100, 101, 1_000, 10_000})
  void scriptsAreCheckedWhateverTheyBeginWith(int count, Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/many-functions");
    lab.call("open", Map.of("count", count));

    Turn.sharedThenAlone(() -> assertAreChecked(lab));
  }

  /** In time: a script that is not, runs unchecked. */
  private static void assertAreChecked(LabPage lab) {
    JsonArray right = executeAll(lab, WORTH_ONE);
    JsonArray wrong = executeAll(lab, WRONG);

    assertAll(forEach(WORTH_ONE, right, ManyFunctionsTest::assertRanChecked));
    assertAll(forEach(WRONG, wrong, ManyFunctionsTest::assertRefused));
  }

  private interface Expectation {
    void hold(String code, JsonObject outcome);
  }

  private static JsonArray executeAll(LabPage lab, List<String> scripts) {
    return lab.call("executeAll", Map.of("scripts", scripts)).getAsJsonArray();
  }

  private static List<Executable> forEach(
      List<String> scripts, JsonArray outcomes, Expectation expectation) {
    return IntStream.range(0, scripts.size())
        .<Executable>mapToObj(
            i -> () -> expectation.hold(scripts.get(i), outcomes.get(i).getAsJsonObject()))
        .toList();
  }

  private static void assertRanChecked(String code, JsonObject outcome) {
    assertEquals("1", String.valueOf(outcome.get("value")), () -> code + "\n" + outcome);
    assertFalse(outcome.has("unchecked"), () -> code + "\n" + outcome);
  }

  private static void assertRefused(String code, JsonObject outcome) {
    assertEquals(
        "type-check-failed",
        outcome.getAsJsonObject("error").get("code").getAsString(),
        () -> code + "\n" + outcome);
  }
}
