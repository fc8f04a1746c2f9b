package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Stores that take nothing, or cannot be had: what only reads goes on, what changes is not done.
 */
@InBrowser
@Tag("thin-path")
@Tag("not-webkit")
class StoreFaultsTest {
  /** The version of a store that a build makes which is yet to come. */
  private static final int NEWER = 99;

  private static final String READS = "await crm.find(n=4)";
  private static final String CHANGES =
      """
      found = await crm.find(n=4)
      try:
          await crm.place(n=1)
      except ToolError as problem:
          found = [found, problem.code]
      found
      """;

  private static LabPage lab(Visit visit) {
    visit.complaints().tolerate("glovebox: the record of the run");
    return LabPage.open(visit, "runs/store-faults");
  }

  private static void assertReadsAloneAreMade(LabPage lab, String why) {
    assertEquals("40", lab.execute(READS).value().toString());
    Outcome outcome = lab.execute(CHANGES);
    assertEquals("[40,\"record-failed\"]", outcome.value().toString());
    assertEquals(why, outcome.json().get("unrecorded").getAsString());
    assertEquals("[\"" + why + "\"]", lab.call("told").toString());
    assertEquals("{}", lab.call("effects").toString());
  }

  private static void assertListFails(LabPage lab, String why) {
    JsonObject thrown = lab.callThatThrows("list");
    assertEquals("store-failed", thrown.get("code").getAsString());
    assertEquals(why, thrown.get("message").getAsString());
  }

  @Test
  void whatChangesSomethingIsNotDoneWhereAStoreOfTheAppIsFull(Visit visit) {
    LabPage lab = lab(visit);
    lab.call("openOnFullStore");
    assertReadsAloneAreMade(lab, "the disk is full");
  }

  @Test
  void whateverAStoreOfTheAppDoesIsTold(Visit visit) {
    LabPage lab = lab(visit);
    String undone = "[40,\"record-failed\"]";

    JsonObject came = lab.call("tryFaultyStores", Map.of("code", CHANGES)).getAsJsonObject();

    assertEquals(
        List.of("throws", "rejects late", "gives what throws", "gives nothing"),
        List.copyOf(came.keySet()));
    for (String kind : List.of("throws", "rejects late", "gives what throws")) {
      assertEquals(undone, came.get(kind).toString(), kind);
    }
    assertEquals("40", came.get("gives nothing").toString());
  }

  @ParameterizedTest
  @CsvSource({"SecurityError", "InvalidStateError"})
  void browserThatKeepsNothingIsTold(String name, Visit visit) {
    LabPage lab = lab(visit);
    lab.call("refuseStores", Map.of("name", name));
    lab.call("open");
    String why = "the browser keeps no store for this page (" + name + ")";
    assertReadsAloneAreMade(lab, why);
    assertListFails(lab, why);
  }

  @Test
  void storeOfANewerBuildIsLeftAlone(Visit visit) {
    LabPage lab = lab(visit);
    lab.call("openDatabase", Map.of("version", NEWER));
    lab.call("open");
    String why = "the store was made by a newer Glovebox; reload the page";
    assertReadsAloneAreMade(lab, why);
    assertListFails(lab, why);
    assertEquals(NEWER, lab.call("openDatabase", Map.of("version", NEWER)).getAsInt());
  }

  @Test
  void windowThatIsInTheWayOfANewerStoreIsTold(Visit visit) {
    LabPage old = lab(visit);
    old.call("openDatabase", Map.of("version", 1, "staysOpen", true));
    LabPage next = LabPage.inAnotherWindow(visit, "runs/store-faults");
    next.call("open");
    assertListFails(next, "another window has the store open in an older version; close it");
    assertListFails(next, "another window has the store open in an older version; close it");
    old.call("closeDatabase");
    assertEquals(0, next.call("countOnceItIsThere").getAsInt());
  }

  @Test
  void windowOfThisBuildIsNotInTheWayOfANewerStore(Visit visit) {
    LabPage old = lab(visit);
    old.call("open");
    assertEquals("40", old.execute(READS).value().toString());
    LabPage next = LabPage.inAnotherWindow(visit, "runs/store-faults");
    assertEquals(NEWER, next.call("openDatabase", Map.of("version", NEWER)).getAsInt());
    assertListFails(old, "the store was made by a newer Glovebox; reload the page");
  }

  @Test
  @Tag("chromium-only")
  void storeThatIsFullIsTold(Visit visit) {
    LabPage lab = lab(visit);
    CDPSession session = visit.page().context().newCDPSession(visit.page());
    JsonObject quota = new JsonObject();
    quota.addProperty("origin", visit.site().at(""));
    quota.addProperty("quotaSize", 1);
    session.send("Storage.overrideQuotaForOrigin", quota);
    lab.call("open");
    assertReadsAloneAreMade(
        lab, "the browser gives the store no more room; delete runs, or keep fewer");
  }
}
