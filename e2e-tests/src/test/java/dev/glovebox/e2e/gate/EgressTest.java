package dev.glovebox.e2e.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves a run: redacted, measured and within its budget. */
@InBrowser
class EgressTest {
  private static final Map<String, ?> FIELDS =
      Map.of("redact", Map.of("fields", List.of("tax_id", "account")));

  @Test
  void redactedFieldsLeaveNeitherAsValueNorPrintedNorRaised(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/egress");
    lab.call("open", FIELDS);

    assertEquals(
        "[{\"name\":\"Amelia Reid\",\"taxId\":\"[redacted]\",\"account\":\"[redacted]\"},"
            + "{\"name\":\"Tomasz Nowak\",\"taxId\":\"[redacted]\",\"account\":\"[redacted]\"}]",
        lab.execute("await crm.clients()").value().toString());
    Outcome renamed =
        lab.execute(
            "c = (await crm.clients())[0]\nprint(c)\nprint(repr(c['taxId']))\n"
                + "{'x': c['taxId'], c['account']['iban'].lower(): 1}");
    assertEquals("{\"x\":\"[redacted]\",\"[redacted]\":1}", renamed.value().toString());
    assertEquals(
        "{'name': 'Amelia Reid', 'taxId': '[redacted]', 'account': {'[redacted]': '[redacted]'}}\n"
            + "'[redacted]'\n",
        renamed.output());
    Outcome inPieces =
        lab.execute(
            "tax_id = (await crm.clients())[0]['taxId']\nprint(tax_id[:5], end='')\n"
                + "print(tax_id[5:])\nprint(ascii(tax_id), flush=True)");
    assertEquals("[redacted]\n'[redacted]'\n", inPieces.output());
    Outcome raised =
        lab.execute("c = await crm.clients()\nraise ValueError('no ' + c[1]['account']['iban'])");
    assertEquals("ValueError: no [redacted]", raised.errorMessage());
    assertFalse(raised.toString().contains("CH56"), raised::toString);
    Outcome named = lab.execute("c = await crm.clients()\nawait getattr(crm, c[0]['taxId'])()");
    assertFalse(named.toString().contains("756.9217"), named::toString);
  }

  @Test
  void patternsHoldForEveryText(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/egress");
    lab.call("openWithPattern");

    Outcome outcome = lab.execute("c = (await crm.clients())[0]\nprint(c['account'])\nc['name']");

    assertEquals("\"Amelia [redacted]\"", outcome.value().toString());
    assertEquals("{'iban': '[redacted]'}\n", outcome.output());
  }

  @Test
  void patternThatWouldTakeLongOnWhatTheScriptTellsLetsNothingLeaveAndIsNamed(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/egress");
    lab.call("openWithAddresses");

    Outcome mail = lab.execute("'write to amelia@example.com, ' * 10_000");
    Outcome letters = lab.execute("'secret' * 170_000");

    assertEquals("write to [redacted], ".repeat(10_000), mail.value().getAsString());
    assertEquals("egress-failed", letters.errorCode());
    assertEquals(
        "egress.redact.patterns[0] would take too long on what the script tells, so nothing has left",
        letters.errorMessage());
    assertFalse(letters.toString().contains("secret"), letters::toString);
  }

  @Test
  void whatTheFunctionLeavesIsRedactedToo(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/egress");
    lab.call("openWithFunction");

    assertEquals(
        "{\"first\":{\"name\":\"Amelia Reid\",\"taxId\":\"756.9217.0769.85\","
            + "\"account\":{\"iban\":\"[redacted]\"}}}",
        lab.execute("await crm.clients()").value().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"throws", "promise", "nothing", "bigint"})
  void functionThatGivesNoJsonLetsNothingLeave(String behaviour, Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/egress");
    lab.call("openWithBadFunction", Map.of("behaviour", behaviour));

    Outcome outcome = lab.execute("print('secret')\n'secret'");

    assertEquals("egress-failed", outcome.errorCode());
    assertFalse(outcome.toString().contains("secret"), outcome::toString);
    assertFalse(outcome.toString().contains("CH93"), outcome::toString);
  }

  @Test
  void whatOfTheAppHoldsThePageUpIsToldOnce(Visit visit) {
    assertEquals(
        JsonParser.parseString(
            """
            [["policy.decide", true], ["egress.redact.transform", true]]
            """),
        LabPage.open(visit, "gate/egress").call("whatHeldThePage"));
  }

  @Test
  void patternThatIsNoRegExpIsRefusedByItsPlace(Visit visit) {
    JsonObject thrown = LabPage.open(visit, "gate/egress").callThatThrows("withWrongPattern");

    assertEquals(
        "option egress redact patterns[0] must be a RegExp", thrown.get("message").getAsString());
  }

  @Test
  void patternThatCouldHoldThePageUpForEverIsRefused(Visit visit) {
    JsonObject thrown = LabPage.open(visit, "gate/egress").callThatThrows("withSlowPattern");

    assertEquals("option-invalid", thrown.get("code").getAsString());
    assertEquals(
        "option egress redact patterns[1] could hold the page up for ever on a short text of a"
            + " script: bound its repetitions, and put none within another",
        thrown.get("message").getAsString());
  }

  @Test
  void answerOverTheBudgetIsCutAndCountedAsItLeft(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/egress");
    lab.call("open", Map.of("tokens", 100));

    String text = lab.call("asText", Map.of("code", "await crm.numbers()")).getAsString();

    assertTrue(
        text.endsWith(
            "tokens left out; the value is a list of 5000 items: return fewer of them, or fewer"
                + " fields of each]"),
        text);
    JsonObject usage = lab.call("usage").getAsJsonObject();
    assertEquals(1, usage.get("runs").getAsInt());
    assertEquals(23_891, usage.get("readBytes").getAsInt());
    assertEquals(text.length(), usage.get("leftBytes").getAsInt());
    assertTrue(usage.get("leftTokens").getAsInt() <= 100, usage::toString);
    Outcome whole = lab.execute("await crm.numbers()");
    assertTrue(whole.json().get("truncated").getAsBoolean());
    assertEquals(5_000, whole.value().getAsJsonArray().size());
  }

  @Test
  void whatInspectTellsIsCutAndCountedApart(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/egress");
    lab.call("open", Map.of("tokens", 30));

    String text = lab.call("inspectAsText", Map.of("namespace", "crm")).getAsString();

    assertTrue(text.endsWith("\n[cut]"), text);
    JsonObject usage = lab.call("usage").getAsJsonObject();
    assertEquals(0, usage.get("leftTokens").getAsInt());
    assertTrue(usage.get("inspectTokens").getAsInt() <= 30, usage::toString);
    assertTrue(usage.get("inspectTokens").getAsInt() > 15, usage::toString);
  }

  @Test
  void resultsThatWereSeenAreInTheStub(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/egress");
    lab.call("open", Map.of());
    String query = "crm.clients";
    String before = lab.call("inspectAsText", Map.of("names", List.of(query))).getAsString();
    assertTrue(before.contains("-> Any:"), before);

    lab.execute("await crm.clients()");

    String after = lab.call("inspectAsText", Map.of("names", List.of(query))).getAsString();
    assertTrue(after.contains("-> list[crm.ClientsResultItem]:"), after);
    assertTrue(after.contains("iban: str"), after);
    assertTrue(after.contains("observed in earlier calls"), after);
    assertFalse(after.contains("Reid"), after);
  }

  @Test
  void nothingBelowARedactedFieldIsInTheStub(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/egress");
    lab.call("open", FIELDS);

    lab.execute("await crm.clients()");

    String stub = lab.call("inspectAsText", Map.of("names", List.of("crm.clients"))).getAsString();
    assertTrue(stub.contains("account: Any"), stub);
    assertFalse(stub.contains("iban"), stub);
  }
}
