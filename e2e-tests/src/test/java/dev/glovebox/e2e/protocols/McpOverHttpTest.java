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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Servers in processes of their own, over streamable HTTP: the kit's, and one of another author.
 */
@InBrowser
class McpOverHttpTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-src 'self';"
          + " connect-src 'self' ";

  /** A server that ends breaks the stream on which the page hears of changes. */
  @BeforeEach
  void endOfTheServerIsNoComplaint(Visit visit) {
    visit.complaints().tolerate("net::ERR_");
  }

  @Test
  void scriptCallsAServerByItsAddress(Visit visit) {
    try (NodeProgram server = NodeProgram.start("servers/desk-server.mjs");
        Site site = siteThatMayReach(server)) {
      LabPage lab = opened(visit, site, server);

      Outcome outcome =
          lab.execute(
              """
              import asyncio
              found, rules, grown = await asyncio.gather(
                  adviser_desk.find_clients(name="Amelia Reid"),
                  adviser_desk.read_resource("desk://rules"),
                  adviser_desk.json_text(),
              )
              found["clients"][0]["segment"], rules[0].get("text"), grown
              """);

      assertEquals(
          JsonParser.parseString("['Private', 'Be kind.', {'looks': 'like JSON'}]"),
          outcome.value());
    }
  }

  @Test
  void newToolIsHeardOfOverTheStream(Visit visit) {
    try (NodeProgram server = NodeProgram.start("servers/desk-server.mjs");
        Site site = siteThatMayReach(server)) {
      LabPage lab = opened(visit, site, server);

      lab.call("changeAfter", Map.of("code", "await adviser_desk.grow()"));

      assertEquals("new", lab.execute("await adviser_desk.grown()").value().getAsString());
    }
  }

  @Test
  void processThatDiesInMidCallIsOneFailureOfTheCall(Visit visit) {
    try (NodeProgram server = NodeProgram.start("servers/desk-server.mjs");
        Site site = siteThatMayReach(server)) {
      LabPage lab = opened(visit, site, server);
      lab.call("start", Map.of("code", "await adviser_desk.wait()"));

      server.kill();
      Outcome first = new Outcome(lab.call("finished").getAsJsonObject());
      Outcome second = lab.execute("1 + 1");

      assertEquals("tool-failed", first.errorCode(), first::toString);
      assertEquals(2, second.value().getAsInt());
    }
  }

  @Test
  void addressWithoutAServerCannotBeOpened(Visit visit) {
    try (NodeProgram server = NodeProgram.start("servers/desk-server.mjs");
        Site site = siteThatMayReach(server)) {
      server.kill();

      JsonObject thrown =
          LabPage.open(visit, site, "protocols/mcp")
              .callThatThrows("openAddress", Map.of("address", server.at("/mcp")));

      assertEquals(
          "the source mcp: the connection cannot be opened: Failed to fetch",
          thrown.get("message").getAsString());
      assertEquals("source-failed", thrown.get("code").getAsString());
    }
  }

  /** {@code @coo-quack/calc-mcp}: 21 tools, published on npm, for standard input and output. */
  @Test
  void publishedServerOfAnotherAuthorIsCalledAsItIs(Visit visit) {
    try (NodeProgram server =
            NodeProgram.start(
                "servers/relay.mjs", "node_modules/@coo-quack/calc-mcp/dist/index.js");
        Site site = siteThatMayReach(server)) {
      LabPage lab = LabPage.open(visit, site, "protocols/mcp");
      lab.call(
          "openAddress",
          Map.of(
              "address", server.at("/mcp"),
              "options", Map.of("namespace", "calc"),
              "policy", Map.of("allow", List.of("calc.*"))));

      String overview = lab.inspect(Map.of());
      Outcome outcome =
          lab.execute(
              """
              import hashlib, json
              answer = await calc.hash(input="glovebox", algorithm="sha256")
              json.loads(answer)["hash"] == hashlib.sha256(b"glovebox").hexdigest()
              """);

      assertTrue(overview.startsWith("calc (21 functions)"), overview);
      assertTrue(outcome.value().getAsBoolean(), outcome::toString);
    }
  }

  private static LabPage opened(Visit visit, Site site, NodeProgram server) {
    LabPage lab = LabPage.open(visit, site, "protocols/mcp");
    lab.call("openAddress", Map.of("address", server.at("/mcp")));
    return lab;
  }

  private static Site siteThatMayReach(NodeProgram server) {
    return Site.under(SecurityHeaders.isolated().withPolicy(POLICY + server.at("")));
  }
}
