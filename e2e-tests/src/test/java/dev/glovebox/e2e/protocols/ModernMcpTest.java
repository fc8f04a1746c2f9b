package dev.glovebox.e2e.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import dev.glovebox.server.SecurityHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The protocol of 2026 by version 2 of its kit, the older ones by both, and servers that break it.
 */
@InBrowser
class ModernMcpTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-src 'self';"
          + " connect-src 'self' ";
  private static final String OPENING = "the source mcp: the connection cannot be opened: ";
  private static final String LISTING = "the source mcp: its tools cannot be listed: ";

  @BeforeEach
  void whatServersRefuseIsNoComplaint(Visit visit) {
    visit.complaints().tolerate("Failed to load resource");
    visit.complaints().tolerate("net::ERR_");
  }

  @Test
  void serverOfTheNewProtocolIsServedWithoutSessions(Visit visit) {
    try (NodeProgram server = NodeProgram.start("servers/modern-server.mjs");
        Site site = siteThatMayReach(server)) {
      LabPage lab = LabPage.open(visit, site, "protocols/mcp-2");
      lab.call("openAddressWithHandlers", Map.of("address", server.at("/mcp")));

      Outcome outcome =
          lab.execute(
              """
              chart = await modern_desk.chart()
              view = await modern_desk.read_resource(chart[1]["resource"]["uri"])
              [await modern_desk.segment(name="Amelia"), await modern_desk.ask_person(),
               chart[1]["resource"]["mimeType"], view[0].get("text")]
              """);
      lab.call("changeAfter", Map.of("code", "await modern_desk.grow()"));

      assertEquals(
          JsonParser.parseString(
              "['Private', 'accept: Zurich 4 (Which desk?)', 'text/html;profile=mcp-app',"
                  + " '<p>A chart</p>']"),
          outcome.value(),
          outcome::toString);
      assertEquals("new", lab.execute("await modern_desk.grown()").value().getAsString());
      List<String> heard =
          List.of(
              lab.call("heardBy", Map.of("address", server.at("/heard")))
                  .getAsString()
                  .split("\n"));
      assertTrue(heard.contains("tools/call 2026-07-28 "), heard::toString);
      assertTrue(heard.stream().noneMatch(line -> line.startsWith("initialize")), heard::toString);
    }
  }

  @Test
  void olderServerIsSpokenToAsItSpeaks(Visit visit) {
    try (NodeProgram server = NodeProgram.start("servers/desk-server.mjs");
        Site site = siteThatMayReach(server)) {
      LabPage lab = LabPage.open(visit, site, "protocols/mcp-2");
      lab.call("openAddressWithHandlers", Map.of("address", server.at("/mcp")));

      Outcome outcome =
          lab.execute(
              """
              found = await adviser_desk.find_clients(name="Amelia Reid")
              [found["clients"][0]["segment"], await adviser_desk.ask_person()]
              """);
      lab.call("changeAfter", Map.of("code", "await adviser_desk.grow()"));

      assertEquals(
          JsonParser.parseString("['Private', 'accept: Zurich 4 (Which desk?)']"),
          outcome.value(),
          outcome::toString);
    }
  }

  @Test
  void newServerServesTheOlderKit(Visit visit) {
    try (NodeProgram server = NodeProgram.start("servers/modern-server.mjs");
        Site site = siteThatMayReach(server)) {
      LabPage lab = LabPage.open(visit, site, "protocols/mcp");
      lab.call("openAddress", Map.of("address", server.at("/mcp")));

      Outcome outcome = lab.execute("await modern_desk.segment(name='Amelia')");

      assertEquals("Private", outcome.value().getAsString(), outcome::toString);
    }
  }

  @Test
  void callThatMustBeATaskIsAskedAboutUntilItHasEnded(Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/mcp");
    lab.call("openTransport", Map.of("server", "tasks", "options", Map.of()));

    Outcome outcome = lab.execute("await tasks.report(client='Amelia')");

    assertEquals("the report on Amelia", outcome.value().getAsString(), outcome::toString);
  }

  @Test
  void listIsAskedForAnewWhenItsTimeIsOver(Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/mcp-2");
    lab.call("openAgeingClient");

    lab.call("changeAfter", Map.of("code", "await ageing.now()"));

    assertTrue(lab.inspect(Map.of()).contains("ageing (2 functions)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"protocols/mcp", "protocols/mcp-2"})
  void serverThatBreaksTheProtocolIsOneClearFailure(String kit, Visit visit) {
    Map<String, String> faults =
        Map.of(
            "/version", OPENING + "Server's protocol version is not supported: 1999-01-01",
            "/no-version", OPENING + "the server's answer is not as the protocol says, at ",
            "/html", OPENING,
            "/half", LISTING,
            "/silent", LISTING + "the server's list of tools has no end within 2000 ms",
            "/no-schema",
                LISTING
                    + "the server's answer is not as the protocol says, at tools[1].inputSchema: ",
            "/no-list", LISTING + "the server's answer is not as the protocol says, at tools: ",
            "/endless", LISTING + "the server's list of tools has ");
    try (NodeProgram server = NodeProgram.start("servers/bad-server.mjs");
        Site site = siteThatMayReach(server)) {
      LabPage lab = LabPage.open(visit, site, kit);
      faults.forEach(
          (path, message) -> {
            JsonObject thrown =
                lab.callThatThrows(
                    "openAddress", Map.of("address", server.at(path), "options", timeFor(path)));
            String told = thrown.get("message").getAsString();
            assertEquals("source-failed", thrown.get("code").getAsString(), path);
            assertTrue(told.startsWith(message), path + " " + told);
          });
      lab.call("openAddress", Map.of("address", server.at("/bad-result")));

      Outcome outcome = lab.execute("await bad.a()");

      assertEquals("tool-failed", outcome.errorCode(), outcome::toString);
      assertTrue(
          outcome
              .toString()
              .contains("the server's answer is not as the protocol says, at content"),
          outcome::toString);
    }
  }

  /** Little where nothing comes; what comes at once has time enough on a busy machine. */
  private static Map<String, ?> timeFor(String path) {
    return Set.of("/silent", "/endless").contains(path) ? Map.of("timeoutMs", 2_000) : Map.of();
  }

  private static Site siteThatMayReach(NodeProgram server) {
    return Site.under(SecurityHeaders.isolated().withPolicy(POLICY + server.at("")));
  }
}
