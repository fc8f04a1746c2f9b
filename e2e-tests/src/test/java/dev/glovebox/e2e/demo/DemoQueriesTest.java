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
import org.junit.jupiter.api.Test;

/** CSV files on the demo page, which scripts query by SQL. */
@InBrowser
class DemoQueriesTest {

  @Test
  void csvFilesAreQueriedAndSqliteIsFetchedFromHereWhenItIsNeeded(Visit visit) {
    List<String> fetched = new CopyOnWriteArrayList<>();
    visit.page().onRequest(request -> fetched.add(request.url()));
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("letters");
    assertEquals(0, count(fetched, "sql"), fetched::toString);

    demo.start();

    assertEquals(
        JsonParser.parseString(
            "{\"Oslo\": 9.8, \"Lisbon\": 1.8, \"Zurich\": 1.6, \"Madrid\": 1.2}"),
        JsonParser.parseString(demo.result()));
    assertThat(demo.part("figure-calls")).hasText("21");
    assertTrue(count(fetched, "sql-wasm") > 0, fetched::toString);
    String here = visit.site().at("/");
    assertTrue(
        fetched.stream().allMatch(url -> url.startsWith(here) || !url.startsWith("http")),
        fetched::toString);
  }

  @Test
  void queryThatNeverEndsIsStoppedAndTheNextOneIsAnswered(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write(
        """
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        said = []
        for sql in (endless, "DELETE FROM letters", "SELECT colour FROM letters"):
            try:
                await letters.query(sql=sql)
            except ToolError as error:
                said.append(error.message)
        left = await letters.query(sql="SELECT count(*) AS n FROM letters")
        many = await letters.query(sql="SELECT a.id FROM letters a, letters b")
        said + [left["rows"][0]["n"], len(many["rows"]), many["has_more"]]
        """);

    demo.start();

    assertEquals(
        JsonParser.parseString(
            "[\"The query took longer than 5 seconds.\", \"attempt to write a readonly database\","
                + " \"no such column: colour\", 20, 200, true]"),
        JsonParser.parseString(demo.result()));
  }

  private static long count(List<String> addresses, String part) {
    return addresses.stream().filter(address -> address.contains(part)).count();
  }
}
