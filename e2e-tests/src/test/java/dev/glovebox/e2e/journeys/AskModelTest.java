package dev.glovebox.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A model that scripts may ask: what it is told has left, and what it says is a result. */
@InBrowser
class AskModelTest {
  @Test
  void whatAModelIsAskedIsRedactedAskedAboutAndCounted(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/ask-model");
    lab.call("open", Map.of());

    Outcome outcome =
        lab.execute("c = (await crm.clients())[0]\nawait model.ask(f'Which colour is {c}?')");

    assertEquals("\"blue\"", outcome.value().toString());
    String prompt =
        "Which colour is {'name': 'Amelia [redacted]', 'taxId': '[redacted]',"
            + " 'account': {'iban': '[redacted]'}}?";
    JsonObject left = lab.call("whatWasAsked").getAsJsonObject();
    assertEquals(
        prompt, only(left, "questions").get("prompt").getAsString(), "a person sees what leaves");
    assertEquals(prompt, only(left, "asked").get("prompt").getAsString());
    int bytes = only(left, "asked").toString().length();
    assertEquals(bytes, outcome.json().getAsJsonObject("usage").get("sentBytes").getAsInt());
    assertEquals(bytes, lab.call("usage").getAsJsonObject().get("sentBytes").getAsInt());
  }

  /** What is not known again is bounded by the policy alone, as SECURITY.md says. */
  @Test
  void whatAModelIsAskedObeysThePolicy(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/ask-model");
    lab.call("open", Map.of("allow", List.of("model.ask"), "budgets", Map.of("model.ask", 2)));

    Outcome outcome =
        lab.execute(
            """
            iban = (await crm.clients())[0]['account']['iban']
            told = []
            for part in (iban[:9], iban[9:], 'once more'):
                try:
                    told.append(await model.ask(part))
                except ToolError as refused:
                    told.append(refused.code)
            told
            """);

    assertEquals("[\"blue\",\"blue\",\"tool-budget-spent\"]", outcome.value().toString());
    lab.call(
        "open",
        Map.of(
            "allow",
            List.of("model.ask"),
            "rateLimits",
            Map.of("model.*", Map.of("calls", 1, "perMs", 600_000))));
    assertEquals(
        "tool-rate-limited", lab.execute("[await model.ask(n) for n in 'ab']").errorCode());
    lab.call("open", Map.of("deny", List.of("model.*")));
    assertEquals("tool-denied", lab.execute("await model.ask('a')").errorCode());
    assertEquals(
        "[]", lab.call("whatWasAsked").getAsJsonObject().getAsJsonArray("asked").toString());
  }

  @Test
  void whatAModelAnswersFitsTheSchemaOfTheScript(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/ask-model");
    Map<String, Object> allowed = Map.of("allow", List.of("model.ask"));
    Map<String, Object> answering = new HashMap<>(allowed);
    answering.put("answer", "{\"stars\": 9}");
    String code =
        """
        await model.ask('How good?', {'type': 'object', 'properties':
            {'stars': {'type': 'integer', 'maximum': %d}}})
        """;

    lab.call("open", answering);
    assertEquals("{\"stars\":9}", lab.execute(code.formatted(9)).value().toString());
    Outcome unfit = lab.execute(code.formatted(5));
    assertEquals("tool-failed", unfit.errorCode());
    assertEquals(
        "model.ask: the model's answer does not fit the schema: stars: expected at most 5",
        unfit.errorMessage());
    assertEquals(
        "model.ask: schema.properties.stars.type is \"int\", which is not a type; did you mean"
            + " integer?",
        lab.execute("await model.ask('a', {'properties': {'stars': {'type': 'int'}}})")
            .errorMessage());
    answering.put("answer", List.of());
    lab.call("open", answering);
    assertEquals(
        "model.ask: the model's answer is not a text",
        lab.execute("await model.ask('a')").errorMessage());
    answering.put("fails", "Reid has no tokens left");
    lab.call("open", answering);
    assertEquals(
        "model.ask: [redacted] has no tokens left",
        lab.execute("await model.ask('a')").errorMessage());
  }

  /** What it says is a result like those of others: it stays where they do, and is kept. */
  @Test
  void whatAModelHasAnsweredIsNotAskedForAgain(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/ask-model");
    lab.call(
        "open",
        Map.of(
            "allow",
            List.of("model.ask"),
            "waits",
            true,
            "answer",
            Map.of("iban", "DE8937040044")));

    Outcome paused =
        lab.execute(
            """
            found = await model.ask('Whose?', {'type': 'object'})
            await crm.note(text=found['iban'])
            """);

    assertEquals("paused", paused.status());
    assertEquals(
        "[\"noted [redacted]\",\"noted twice\"]",
        lab.call("goOnTwice", Map.of("runId", paused.json().get("runId").getAsString()))
            .toString());
    assertEquals(
        "Whose?",
        only(lab.call("whatWasAsked").getAsJsonObject(), "asked").get("prompt").getAsString());
  }

  @Test
  void whatAModelIsAskedIsSearchedWhereverItStands(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/ask-model");
    lab.call("open", Map.of("allow", List.of("model.ask"), "answer", "\"blue\""));

    Outcome outcome =
        lab.execute(
            """
            iban = (await crm.clients())[0]['account']['iban']
            await model.ask(json.dumps([{'key': iban.lower()}]))
            schema = {'enum': ['blue', iban], 'properties': {iban: {'const': [iban]}}}
            await model.ask('a', schema)
            await model.ask(prompt='a', schema={'title': f'/files/{iban}.pdf', 'iban': {}})
            """);

    assertEquals("\"blue\"", outcome.value().toString(), outcome::toString);
    String asked = lab.call("whatWasAsked").getAsJsonObject().get("asked").toString();
    assertEquals(
        "[{\"prompt\":\"[{\\\"key\\\": \\\"[redacted]\\\"}]\"},"
            + "{\"prompt\":\"a\",\"schema\":{\"enum\":[\"blue\",\"[redacted]\"],"
            + "\"properties\":{\"[redacted]\":{\"const\":[\"[redacted]\"]}}}},"
            + "{\"prompt\":\"a\",\"schema\":{\"title\":\"/files/[redacted].pdf\","
            + "\"iban\":\"[redacted]\"}}]",
        asked);
  }

  private static JsonObject only(JsonObject lists, String name) {
    assertEquals(1, lists.getAsJsonArray(name).size(), lists::toString);
    return lists.getAsJsonArray(name).get(0).getAsJsonObject();
  }
}
