package dev.glovebox.e2e.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each worked example on the demo page, and a recording of one, in each browser; a model of the
 * visitor's own is in {@link DemoAgentTest}.
 */
@InBrowser(isOneVisit = true)
@Tag("thin-path")
@Tag("not-webkit")
class DemoJourneysTest {

  @Test
  void adviserOfAClientIsFound(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("adviser");

    demo.start();

    assertResult("{\"adviser\": \"Nora Hartwig\", \"email\": \"nora.hartwig@bank.example\"}", demo);
    assertThat(demo.part("call")).hasCount(2);
    assertThat(demo.part("call").first()).containsText("clients.find_clients");
    assertThat(demo.part("figure-calls")).hasText("2");
  }

  @Test
  void recordedConversationIsHeldAgainAndItsScriptRunsForReal(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.part("tab-recording").click();
    assertThat(demo.part("recording-about")).containsText("A recording: Claude wrote this");

    demo.part("play").click();

    assertThat(demo.part("chat-user")).hasText("The userFind the adviser of Amelia Reid.");
    assertThat(demo.part("chat-model")).containsText("Nora Hartwig");
    assertThat(demo.part("chat-call")).hasCount(2);
    assertThat(demo.part("chat-call").first()).containsText("inspect_api");
    assertThat(demo.part("chat-call").last()).containsText("await clients.find_clients(");
    assertThat(demo.part("chat-told").last()).containsText("nora.hartwig@bank.example");
    assertThat(demo.part("figure-calls")).hasText("2");
  }

  @Test
  void expensesOfATeamAreReadBesideEachOther(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("expenses");

    demo.start();

    assertResult(
        """
        {"Fiona Amsel": 1994.91, "Wilma Corvin": 1345.49, "Nadia Eriksen": 275.61,
         "Dagmar Gerber": 1295.33, "Bianca Mercer": 58.68, "Sonja Ostrom": 2171.8,
         "Jakob Quade": 326.65}
        """,
        demo);
    assertThat(demo.part("call").first()).containsText("team.list_members");
    assertThat(demo.part("call").nth(1)).containsText("team.list_expenses");
  }

  @Test
  void csvFilesAreQueried(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("letters");

    demo.start();

    assertResult("{\"Oslo\": 9.8, \"Lisbon\": 1.8, \"Zurich\": 1.6, \"Madrid\": 1.2}", demo);
    assertThat(demo.part("figure-calls")).hasText("21");
  }

  @Test
  void pageOfTheWebIsReadAndNoOtherAddress(Visit visit) {
    List<String> fetched = new CopyOnWriteArrayList<>();
    visit.page().onRequest(request -> fetched.add(request.url()));
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("funds");

    demo.start();

    assertResult(
        "{\"Technology\": \"Broad Technology\", \"Energy\": \"Clean Power\","
            + " \"Health\": \"Health Index\"}",
        demo);
    assertThat(demo.part("output")).containsText("elsewhere: This address may not be fetched.");
    assertTrue(fetched.stream().anyMatch(url -> url.endsWith("sites/funds.html")));
    assertTrue(fetched.stream().noneMatch(url -> url.contains("example.com")), fetched::toString);
  }

  @Test
  void workflowGoesOnAfterAReloadToItsQuestionAndItsEnd(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("review");
    demo.hang("mail.render_template");

    demo.start();
    assertThat(demo.part("call").nth(1)).hasAttribute("data-state", "answered");
    demo.part("reload").click();
    demo.part("resume-interrupted").click();
    demo.approveNext();

    assertThat(demo.part("result")).containsText("\"C-10364\"");
    assertThat(demo.part("output")).containsText("Amelia Reid has");
    assertThat(demo.part("figure-calls")).hasText("2");
    assertThat(demo.part("call")).hasCount(2);
    assertThat(demo.part("call").first()).containsText("mail.render_template");
  }

  private static void assertResult(String json, DemoPage demo) {
    assertEquals(JsonParser.parseString(json), JsonParser.parseString(demo.result()));
  }
}
