package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackFiles;
import dev.glovebox.e2e.confinement.stage.AttackSite;
import dev.glovebox.e2e.confinement.stage.ForeignServer;
import dev.glovebox.e2e.confinement.stage.FramePage;
import dev.glovebox.e2e.confinement.stage.Probe;
import dev.glovebox.e2e.confinement.stage.Stage;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.Outcome;
import dev.glovebox.server.SecurityHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each wall is taken away once, and an attack gets through: so the other tests can fail. */
@InBrowser
@Tag("confinement")
@Tag("whole-browser")
class FallenWallsTest {
  /** WebKitGTK has no private file system, for a page or for anybody. */
  private static final String NOT_IN_WEBKIT = "storage/file-system";

  private static final int ATTEMPTS = 10;
  private static final Pattern FRAME_POLICY = Pattern.compile("content=\"default-src[^\"]*\"");
  private static final String NO_POLICY =
      "content=\"default-src * 'unsafe-inline' 'unsafe-eval' blob: data:\"";
  private static final Pattern ARMING = Pattern.compile("arm\\(\\)\\{(\\w+)=!0\\}");
  private static final Pattern RESET =
      Pattern.compile("\\w+\\.memory\\.restore\\(\\w+\\.HEAPU8\\)");
  private static final SecurityHeaders NONE = SecurityHeaders.none();
  private static final String ANYTHING = "";

  private ForeignServer foreign;
  private String heard;

  @BeforeEach
  void startForeignServer(Visit visit) {
    foreign = ForeignServer.start();
    visit.complaints().tolerate(ANYTHING);
  }

  @AfterEach
  void closeForeignServer() {
    foreign.close();
  }

  @Test
  void withoutFrameAndPolicyTheServerIsReached(Visit visit) {
    List<String> names =
        List.of(
            "network/fetch",
            "network/fetch-no-cors",
            "network/xml-http-request",
            "network/web-socket",
            "network/event-source",
            "network/import-scripts",
            "network/import-module",
            "network/worker-in-worker");
    plainly(names, visit);
    assertEquals(names.size(), foreign.hits().size(), () -> "hits: " + foreign.hits());
  }

  @Test
  void withoutFrameAndPolicyStorageAndCodeFromTextAreReached(Visit visit) {
    List<String> names =
        Stream.of("storage/indexed-db", "storage/caches", "storage/file-system", "code/eval")
            .filter(name -> !name.equals(NOT_IN_WEBKIT) || !AttackFiles.BROWSER.equals("webkit"))
            .toList();
    assertEquals(names.stream().map(name -> "reached").toList(), plainly(names, visit));
  }

  @Test
  void withoutFrameTheAppHearsTheChannel(Visit visit) {
    plainly(List.of("app/broadcast-channel"), visit);
    assertTrue(heard.contains("channel glovebox: from the sandbox"), heard);
  }

  @Test
  void withoutTheFramesPolicyTheServerIsReached(Visit visit) {
    List<Probe> probes =
        Stream.of("network/fetch", "network/xml-http-request", "network/import-scripts")
            .map(Probe::named)
            .toList();
    List<Probe> blocked =
        Stream.of("app/own-origin", "storage/indexed-db").map(Probe::named).toList();
    Stage stage =
        Stage.ofWorker(Stream.concat(probes.stream(), blocked.stream()).toList())
            .without("frame-", FRAME_POLICY, NO_POLICY);
    try (AttackSite site = AttackSite.start(stage)) {
      App app = new App(visit.page(), site, foreign);
      app.open(stage.assets());
      for (Probe probe : probes) {
        assertThrows(AssertionError.class, () -> probe.attempt(app), probe::name);
      }
      // The origin is another wall.
      blocked.forEach(probe -> probe.attempt(app));
    }
    assertEquals(probes.size(), foreign.hits().size(), () -> "hits: " + foreign.hits());
  }

  /** Then code from text is still refused, and no server is reached: the policy is another wall. */
  @Test
  void withoutTheOpaqueOriginTheAppIsReachedAndTheServerIsNot(Visit visit) {
    List<Probe> reached =
        Stream.of("app/own-origin", "storage/indexed-db").map(Probe::named).toList();
    List<Probe> blocked =
        Stream.of("network/fetch", "network/xml-http-request", "code/eval")
            .map(Probe::named)
            .toList();
    Probe channel = Probe.named("app/broadcast-channel");
    List<Probe> all = Stream.of(reached, blocked, List.of(channel)).flatMap(List::stream).toList();
    Stage stage =
        Stage.ofWorker(all).withoutInModule("sandbox:\"allow-scripts\"", "\"data-none\":\"none\"");
    try (AttackSite site = AttackSite.withoutHeaders(stage)) {
      App app = new App(visit.page(), site, foreign);
      app.open(stage.assets());
      for (Probe probe : reached) {
        assertThrows(AssertionError.class, () -> probe.attempt(app), probe::name);
      }
      blocked.forEach(probe -> probe.attempt(app));
      channel.attempt(app);
      heard = app.noticed().json().get("heard").toString();
    }
    assertTrue(heard.contains("channel glovebox: from the sandbox"), heard);
    assertEquals(List.of(), foreign.hits());
  }

  @Test
  void withoutTheGuardOfImportsEscapesGetThrough(Visit visit) {
    Stage stage = Stage.make("unarmed").without("guest-", ARMING, "arm(){}");
    assertEscape(
        stage,
        visit,
        List.of(
            "files/list-folder",
            "files/real-open",
            "files/remove-folder",
            "js-bridge/emit-constructor",
            "js-bridge/emit-set-attribute",
            "network/socket-builtin"));
  }

  @Test
  void withoutTheResetTheNextRunFindsWhatWasLeft(Visit visit) {
    Stage stage = Stage.make("unreset").without("guest-", RESET, "0");
    assertEscape(stage, visit, List.of("state/meta-path", "state/finalizer", "state/json-dumps"));
  }

  @Test
  void withoutTheWireUnknownMessagesPassInSilence(Visit visit) {
    String attack = "interpreter-died: unknown kind";
    String guest = AttackFiles.stage("hostile-frames.js") + AttackFiles.stage("hostile-guest.js");
    Stage stage = Stage.make("wire").with("guest-", shipped -> guest);
    try (AttackSite site = AttackSite.start(stage)) {
      App app = new App(visit.page(), site, foreign);
      app.open(stage.assets());
      assertEquals("interpreter-died", app.execute(attack, new JsonObject()).errorCode());
      app.call(
          "passOverUnknownFrames", Map.of("known", List.copyOf(HonestFrames.byKind().keySet())));
      app.open(stage.assets());
      assertEquals("limit-cpu", app.execute(attack, cpuMs(300)).errorCode());
    }
  }

  @Test
  void withoutThePolicyADeniedFunctionIsCalled(Visit visit) {
    Escape escape = Escape.named("policy/denied-call");
    try (AttackSite site = AttackSite.start()) {
      App app = new App(visit.page(), site, foreign);
      app.openWith(Map.of("policy", Map.of("allow", List.of("bank.*"))));
      assertTrue(getsThrough(escape, app));
      String calls = app.noticed().json().get("calls").toString();
      assertTrue(calls.contains("close_account"), calls);
    }
  }

  @Test
  void withoutTheClockAnEndlessLoopNeverEnds(Visit visit) {
    int never = Integer.MAX_VALUE;
    try (AttackSite site = AttackSite.start()) {
      App app = new App(visit.page(), site, foreign);
      app.openWith(Map.of("limits", Map.of("cpuMs", never, "wallMs", never)));
      String loop = "while True: pass";
      assertEquals("limit-cpu", app.execute(loop, cpuMs(300)).errorCode());
      Outcome cancelled =
          new Outcome(app.call("executeFor", Map.of("code", loop, "ms", 3_000)).getAsJsonObject());
      assertEquals("run-cancelled", cancelled.errorCode(), cancelled::toString);
    }
  }

  @Test
  void whoeverGetsIntoTheFrameAfterItsScriptFindsNoWebRtc(Visit visit) {
    Stage stage = Stage.make("tail");
    stage.with(
        "frame-", shipped -> FramePage.withTail(shipped, AttackFiles.stage("frame-tail.js")));
    try (AttackSite site = AttackSite.start(stage)) {
      App app = new App(visit.page(), site, foreign);
      app.open(stage.assets());
      app.execute("import asyncio\nawait asyncio.sleep(1)", new JsonObject());
      heard = app.noticed().json().get("heard").toString();
    }
    String told = "WebRTC: undefined, undefined, of another origin, of another origin";
    assertTrue(heard.contains(told), heard);
  }

  /**
   * Known: no policy forbids a frame to use WebRTC; whoever replaced its script, which takes it
   * away, could.
   */
  @Test
  @Tag("chromium-only")
  void webRtcInTheFrameIsNotStopped(Visit visit) {
    Probe probe = Probe.named("not-stopped/web-rtc");
    attempt(probe, Stage.ofFrame(List.of(probe)), visit);
    assertTrue(foreign.hits().contains("a datagram"), () -> "hits: " + foreign.hits());
  }

  /**
   * Known: only the app's own frame-src stops a frame from navigating itself. A run that is lost so
   * before it was heard of begins again in another frame, which does the same.
   */
  @Test
  void frameNavigatesItselfWhereTheAppHasNoPolicy(Visit visit) {
    Probe probe = Probe.named("not-stopped/navigate-itself");
    Stage stage = Stage.ofFrame(List.of(probe));
    try (AttackSite site = AttackSite.under(NONE, stage)) {
      App app = new App(visit.page(), site, foreign);
      app.open(stage.assets());
      probe.attempt(app);
    }
    assertEquals(Set.of("GET /itself HTTP/1.1"), Set.copyOf(foreign.hits()));
  }

  private static JsonObject cpuMs(int ms) {
    JsonObject limits = new JsonObject();
    limits.addProperty("cpuMs", ms);
    return limits;
  }

  private void attempt(Probe probe, Stage stage, Visit visit) {
    try (AttackSite site = AttackSite.start(stage)) {
      App app = new App(visit.page(), site, foreign);
      app.open(stage.assets());
      probe.attempt(app);
    }
  }

  private void assertEscape(Stage stage, Visit visit, List<String> names) {
    try (AttackSite site = AttackSite.start(stage)) {
      App app = new App(visit.page(), site, foreign);
      app.open(stage.assets());
      assertEquals("2", app.execute("1 + 1", new JsonObject()).value().toString());
      for (String name : names) {
        assertTrue(getsThrough(Escape.named(name), app), name);
      }
    }
  }

  /** Tried several times, because a run may get the spare sandbox instead of the one attacked. */
  private static boolean getsThrough(Escape escape, App app) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        escape.attempt(app);
      } catch (AssertionError through) {
        return true;
      }
    }
    return false;
  }

  /** What probes told that ran in a worker of the app itself, under no policy. */
  private List<String> plainly(List<String> names, Visit visit) {
    Stage stage = Stage.ofWorker(names.stream().map(Probe::named).toList());
    try (AttackSite site = AttackSite.under(NONE, stage)) {
      App app = new App(visit.page(), site, foreign);
      List<String> told =
          names.stream().map(name -> app.probePlainly(stage.pathOf("guest-"), name)).toList();
      heard = app.noticed().json().get("heard").toString();
      return told;
    }
  }
}
