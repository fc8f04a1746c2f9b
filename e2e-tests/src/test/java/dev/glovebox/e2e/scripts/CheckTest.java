package dev.glovebox.e2e.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The type check in a browser, against the catalogue of its corpus. */
@InBrowser
@Tag("all-engines")
class CheckTest {
  private static final Path CORPUS = Checkout.file("web-client/type-checker/corpus");
  private static final int EACH = 6;
  private static final String WRONG = "await crm.add_note(client_id='C-1', txt='x')";

  @Test
  void correctScriptsHaveNoError(Visit visit) {
    List<String> scripts = some("correct");
    JsonArray found = lab(visit).call("checkAll", Map.of("scripts", scripts)).getAsJsonArray();

    for (int i = 0; i < scripts.size(); i++) {
      String script = scripts.get(i);
      for (JsonElement each : found.get(i).getAsJsonArray()) {
        assertEquals("warning", text(each, "severity"), () -> each + "\n" + script);
      }
    }
  }

  @Test
  void wrongScriptsAreToldInTheirLine(Visit visit) {
    List<String> scripts = some("wrong");
    JsonArray found = lab(visit).call("checkAll", Map.of("scripts", scripts)).getAsJsonArray();

    for (int i = 0; i < scripts.size(); i++) {
      String first = scripts.get(i).lines().findFirst().orElseThrow();
      JsonArray told = found.get(i).getAsJsonArray();
      assertTrue(
          told.asList().stream()
              .map(each -> "# line: " + each.getAsJsonObject().get("line"))
              .anyMatch(first::equals),
          scripts.get(i) + told);
    }
  }

  @Test
  void scriptWithAnErrorIsNotStarted(Visit visit) {
    LabPage lab = lab(visit);
    check(lab, "1");

    Outcome outcome = lab.execute("await crm.find_clients()\n" + WRONG);

    assertEquals("type-check-failed", outcome.errorCode());
    assertEquals("crm.add_note has no parameter \"txt\"", outcome.errorMessage());
    assertEquals(2, outcome.errorLine());
    assertEquals("[]", lab.call("called").toString());
    assertEquals("[]", outcome.calls().toString());
  }

  @Test
  void modelIsShownTheLineAndHowToMendIt(Visit visit) {
    LabPage lab = lab(visit);
    check(lab, "1");

    String text = lab.call("executeForModel", Map.of("code", WRONG)).getAsString();

    assertEquals(
        """
        not started, nothing was called (type-check-failed):
        line 1: crm.add_note has no parameter "txt"
            await crm.add_note(client_id='C-1', txt='x')
                                                ^
          hint: did you mean "text"? signature: await crm.add_note(client_id: str, text: str, \
        pinned: bool = False) -> dict""",
        text);
  }

  @Test
  void warningModeRunsAndTells(Visit visit) {
    LabPage lab = opened(visit, "warn");
    check(lab, "1");

    JsonObject outcome =
        lab.call("execute", Map.of("code", "x = 'a'.upper\nx.spilt()")).getAsJsonObject();

    assertEquals("script-error", text(outcome.get("error"), "code"));
    assertEquals(1, outcome.getAsJsonArray("diagnostics").size());
  }

  @Test
  void inputsAreKnown(Visit visit) {
    LabPage lab = lab(visit);
    check(lab, "1");

    JsonObject outcome =
        lab.call("execute", Map.of("code", "limit + 1", "inputs", Map.of("limit", 4)))
            .getAsJsonObject();

    assertEquals("5", outcome.get("value").toString());
  }

  @Test
  void changeOfTheCatalogueReachesTheChecker(Visit visit) {
    LabPage lab = lab(visit);
    String code = "(await weather.today()).upper()";

    assertEquals("[\"\\\"weather\\\" is not defined\"]", messages(check(lab, code)));
    lab.call("addWeather");
    assertEquals("[]", messages(check(lab, code)));
    lab.call("removeWeather");
    assertEquals("[\"\\\"weather\\\" is not defined\"]", messages(check(lab, code)));
  }

  /** Each of forty branches in a loop moves five names on: no type of them is ever settled. */
  @Test
  void scriptThatTakesTheCheckerTooLongRunsUncheckedAndTheNextOneIsChecked(Visit visit) {
    LabPage lab = lab(visit);
    check(lab, "1");
    StringBuilder code = new StringBuilder("a = b = c = d = e = f = None\nfor i in range(2):\n");
    for (int branch = 0; branch < 40; branch++) {
      code.append("    if i == ").append(branch).append(":\n");
      code.append("        a, b, c, d, e, f = b, c, d, e, f, (a, i)\n");
    }

    Outcome outcome = lab.execute(code + "len(f)");

    assertEquals("2", outcome.value().toString(), outcome::toString);
    assertEquals("the type checker did not answer within 3000 ms", outcome.unchecked());
    assertEquals("[\"\\\"totl\\\" is not defined\"]", messages(check(lab, "totl")));
  }

  @Test
  void checkerThatIsLostIsReplaced(Visit visit) {
    LabPage lab = lab(visit);
    check(lab, "1");
    lab.call("removeFrame");

    JsonObject outcome = lab.call("execute", Map.of("code", "6 * 7")).getAsJsonObject();

    assertEquals("42", outcome.get("value").toString());
    assertEquals("[\"\\\"totl\\\" is not defined\"]", messages(check(lab, "totl")));
    assertEquals(1, lab.call("frames").getAsInt());
  }

  @Test
  void disposeTakesTheFrameAway(Visit visit) {
    LabPage lab = lab(visit);
    check(lab, "1");
    assertEquals(1, lab.call("frames").getAsInt());

    lab.call("dispose");

    assertEquals(0, lab.call("frames").getAsInt());
    JsonObject thrown = lab.callThatThrows("checkAtOnce", Map.of("code", "1"));
    assertEquals("disposed", text(thrown, "code"));
  }

  @Test
  void whatIsNoTextIsRefused(Visit visit) {
    JsonObject thrown = lab(visit).callThatThrows("checkNoText");

    assertEquals("check: the script must be a text", text(thrown, "message"));
    assertEquals("GloveboxError", text(thrown, "name"));
    assertEquals("request-invalid", text(thrown, "code"));
  }

  private static LabPage lab(Visit visit) {
    return opened(visit, "error");
  }

  private static LabPage opened(Visit visit, String mode) {
    LabPage lab = LabPage.open(visit, "scripts/check");
    Object catalogue = JsonParser.parseString(read(CORPUS.resolve("catalogue.json")));
    lab.call("open", Map.of("catalogue", catalogue, "typeCheck", mode));
    return lab;
  }

  private static JsonArray check(LabPage lab, String code) {
    return lab.call("check", Map.of("code", code)).getAsJsonArray();
  }

  private static String messages(JsonArray diagnostics) {
    JsonArray messages = new JsonArray();
    diagnostics.forEach(each -> messages.add(text(each, "message")));
    return messages.toString();
  }

  private static String text(JsonElement object, String name) {
    return object.getAsJsonObject().get(name).getAsString();
  }

  private static List<String> some(String folder) {
    try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
      List<Path> all = files.sorted().toList();
      List<String> some =
          IntStream.range(0, all.size())
              .filter(index -> index % EACH == 0)
              .mapToObj(index -> read(all.get(index)))
              .toList();
      assertTrue(some.size() > 10, folder);
      return some;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
