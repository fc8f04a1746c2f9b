package dev.glovebox.e2e.runs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What functions of pages do, counted where no page can lose it. Lives as long as a test. */
final class World implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();

  private World(HttpServer server) {
    this.server = server;
  }

  static World start() {
    try {
      InetAddress loopback = InetAddress.getByName("127.0.0.1");
      World world = new World(HttpServer.create(new InetSocketAddress(loopback, 0), 0));
      world.server.setExecutor(world.threads);
      world.server.createContext("/", world::answer);
      world.server.start();
      return world;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How often it was asked for anything. */
  int asked() {
    return asked.size();
  }

  /** Forgets all but the first of what it was asked. */
  void goBackTo(int first) {
    asked.subList(first, asked.size()).clear();
  }

  /** How often each call of a run did something, by the number of the call that it was about. */
  Map<String, List<Integer>> effects(String runId) {
    Map<String, Map<String, Integer>> byKey = new TreeMap<>();
    for (Map<String, String> one : of(runId)) {
      if (one.get("path").equals("/did")) {
        byKey
            .computeIfAbsent(one.get("n"), n -> new TreeMap<>())
            .merge(one.get("key"), 1, Integer::sum);
      }
    }
    Map<String, List<Integer>> effects = new TreeMap<>();
    byKey.forEach((n, times) -> effects.put(n, List.copyOf(times.values())));
    return effects;
  }

  /** The numbers that the script of a run drew, as it told them; there is one. */
  List<String> salts(String runId) {
    return of(runId).stream().map(one -> one.get("salt")).distinct().toList();
  }

  private List<Map<String, String>> of(String runId) {
    return asked.stream().filter(one -> runId.equals(one.get("runId"))).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> told = parameters(exchange.getRequestURI().getRawQuery());
      told.put("path", exchange.getRequestURI().getPath());
      asked.add(Map.copyOf(told));
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
      byte[] times = String.valueOf(times(told.get("key"))).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, times.length);
      exchange.getResponseBody().write(times);
    }
  }

  private long times(String key) {
    return asked.stream()
        .filter(one -> one.get("path").equals("/did") && one.get("key").equals(key))
        .count();
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
