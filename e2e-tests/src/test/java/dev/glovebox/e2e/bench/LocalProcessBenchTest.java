package dev.glovebox.e2e.bench;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import dev.glovebox.e2e.harness.machine.Renderers;
import dev.glovebox.e2e.pages.LabPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same work in a local process and in the browser, in turns: how many times as long it takes.
 */
@InBrowser
@Tag("bench")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LocalProcessBenchTest {
  private static final Duration TO_TELL = Duration.ofMinutes(4);
  private static final double BYTES_OF_MEGABYTE = 1e6;
  private static final double BYTES_OF_KILOBYTE = 1024;
  private static final double SETTLE_MS = 1_000;
  private static final int IDLE_ROUNDS = 5;

  /**
   * As many more sandboxes are held by the work {@code many}; {@code both-places.js} has it, too.
   */
  private static final int MORE = 4;

  private static final List<Map.Entry<String, String>> WORKS =
      List.of(
          Map.entry("first", "a new Code Mode to its first value"),
          Map.entry("warm", "execute(\"1+1\"), checked"),
          Map.entry("call", "one awaited call"),
          Map.entry("gather", "each of 100 calls in gather"),
          Map.entry("compute", "pure Python"));

  @ParameterizedTest
  @ValueSource(strings = {"node22", "node25"})
  void localProcessIsMeasuredBesideTheBrowser(String version, Visit visit) {
    if (!Bench.isAskedFor("localProcess")) {
      return;
    }
    String binary = "e2e-tests/node_modules/" + version + "/bin/node";
    try (NodeProgram node = NodeProgram.startIn(Checkout.file(binary), "both-places.mjs")) {
      LabPage lab = LabPage.open(visit, "bench/both-places-bench");
      List<Double> megabytes = List.of(told(node, "memory") / BYTES_OF_MEGABYTE);
      new Figure(version + ": memory of guest and checker", "MB", Figure.NO_AIM, megabytes).print();
      measureIdle(version, node, lab, visit);
      for (Map.Entry<String, String> work : WORKS) {
        measure(version + ": " + work.getValue(), work.getKey(), node, lab);
      }
    }
  }

  private static void measureIdle(String version, NodeProgram node, LabPage lab, Visit visit) {
    List<Double> megabytes = new ArrayList<>();
    List<Double> ofBrowser = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < IDLE_ROUNDS; round++) {
      told(node, "few");
      double ofFew = told(node, "memory");
      told(node, "many");
      double inNode = (told(node, "memory") - ofFew) / MORE;
      lab.call("ms", Map.of("work", "few"));
      double withFew = anonymousBytes(visit);
      lab.call("ms", Map.of("work", "many"));
      megabytes.add(inNode / BYTES_OF_MEGABYTE);
      double inBrowser = (anonymousBytes(visit) - withFew) / MORE;
      ofBrowser.add(inBrowser / BYTES_OF_MEGABYTE);
      ratios.add(inNode / inBrowser);
    }
    String what = version + ": memory of a sandbox that does nothing";
    new Figure(what, "MB", Figure.NO_AIM, megabytes).print();
    new Figure(what + ", to the browser", "x", Figure.NO_AIM, ratios).print();
    new Figure("the same in the browser", "MB", Figure.NO_AIM, ofBrowser).print();
  }

  private static double anonymousBytes(Visit visit) {
    visit.page().waitForTimeout(SETTLE_MS);
    return Renderers.of(visit.page()).stream().mapToDouble(LocalProcessBenchTest::anonymous).sum();
  }

  private static double anonymous(int process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      String line = lines.filter(each -> each.startsWith("RssAnon:")).findFirst().orElseThrow();
      return BYTES_OF_KILOBYTE * Double.parseDouble(line.replaceAll("[^0-9]", ""));
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static void measure(String what, String work, NodeProgram node, LabPage lab) {
    List<Double> ms = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int run = 0; run < Bench.RUNS; run++) {
      double inBrowser = lab.call("ms", Map.of("work", work)).getAsDouble();
      double inNode = told(node, work);
      ms.add(inNode);
      ratios.add(inNode / inBrowser);
    }
    new Figure(what, "ms", Figure.NO_AIM, ms).print();
    new Figure(what + ", to the browser", "x", Figure.NO_AIM, ratios).print();
  }

  private static double told(NodeProgram node, String what) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(node.at("/" + what))).timeout(TO_TELL).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return Double.parseDouble(client.send(request, BodyHandlers.ofString()).body());
    } catch (IOException lost) {
      throw new AssertionError(what, lost);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
