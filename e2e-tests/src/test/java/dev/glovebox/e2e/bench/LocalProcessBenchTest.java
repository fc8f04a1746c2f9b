package dev.glovebox.e2e.bench;

import dev.glovebox.e2e.harness.Checkout;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.NodeProgram;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
  private static final int RUNS = Integer.getInteger("bench.runs", 20);
  private static final String ONLY = System.getProperty("bench.only", "");
  private static final double BYTES_OF_MEGABYTE = 1e6;

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
    if (!"localProcess".contains(ONLY)) {
      return;
    }
    String binary = "e2e-tests/node_modules/" + version + "/bin/node";
    try (NodeProgram node = NodeProgram.startIn(Checkout.file(binary), "both-places.mjs")) {
      LabPage lab = LabPage.open(visit, "both-places-bench");
      List<Double> megabytes = List.of(told(node, "memory") / BYTES_OF_MEGABYTE);
      new Figure(version + ": memory of guest and checker", "MB", Figure.NO_AIM, megabytes).print();
      for (Map.Entry<String, String> work : WORKS) {
        measure(version + ": " + work.getValue(), work.getKey(), node, lab);
      }
    }
  }

  private static void measure(String what, String work, NodeProgram node, LabPage lab) {
    List<Double> ms = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      double inBrowser = lab.call("ms", Map.of("work", work)).getAsDouble();
      double inNode = told(node, work);
      ms.add(inNode);
      ratios.add(inNode / inBrowser);
    }
    new Figure(what, "ms", Figure.NO_AIM, ms).print();
    new Figure(what + ", to the browser", "x", Figure.NO_AIM, ratios).print();
  }

  private static double told(NodeProgram node, String what) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(node.at("/" + what))).build();
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
