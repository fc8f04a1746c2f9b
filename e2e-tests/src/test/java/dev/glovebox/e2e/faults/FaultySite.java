package dev.glovebox.e2e.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A site that serves the built package, and answers wrongly for some of its files. Runtime files
 * may be kept for ever, as on a good site.
 */
final class FaultySite implements AutoCloseable {
  /** The app's own page: it tells the server when it finds itself in a frame. */
  static final String PAGE =
      "<!doctype html><title>App</title><body>"
          + "<script nonce=\"page\" src=\"/tell.js\"></script></body>";

  /** What is asked for by an app's page that runs in a frame. */
  static final String IN_A_FRAME = "/in-a-frame";

  /** In how many pieces a file is sent slowly. */
  private static final int PIECES = 20;

  private static final String MODULES = "/glovebox/";
  private static final String RUNTIME = MODULES + "runtime/";
  private static final String TELLING = "if (parent !== window) fetch(\"" + IN_A_FRAME + "\");";
  private static final Path PACKAGE = packageFolder();
  private static final Path FIXTURES = Checkout.file("e2e-tests/src/test/web");
  private static final Map<String, String> TYPES =
      Map.of("js", "text/javascript", "xml", "application/xml", "wasm", "application/wasm");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final Map<String, Duration> slow = new ConcurrentHashMap<>();
  private final Map<String, String> pageHeaders;
  private final Map<String, String> runtimeHeaders;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private FaultySite(
      HttpServer server, Map<String, String> pageHeaders, Map<String, String> runtimeHeaders) {
    this.server = server;
    this.pageHeaders = pageHeaders;
    this.runtimeHeaders = runtimeHeaders;
  }

  static FaultySite start() {
    return start(Map.of(), Map.of());
  }

  /** A site that sends these headers with its page, and those with the runtime files. */
  static FaultySite start(Map<String, String> page, Map<String, String> runtime) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      FaultySite site = new FaultySite(server, page, runtime);
      server.setExecutor(site.threads);
      server.createContext("/", site::answer);
      server.start();
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the one that plays a part. */
  static String runtimeFile(String part) {
    return runtimeFiles().stream()
        .filter(file -> file.startsWith(part + "-"))
        .findFirst()
        .orElseThrow();
  }

  /** The names of the package's runtime files. */
  static List<String> runtimeFiles() {
    return filesIn(PACKAGE.resolve("runtime"));
  }

  /** The names of the package's modules and scripts. */
  static List<String> scripts() {
    return filesIn(PACKAGE).stream().filter(name -> name.endsWith(".js")).toList();
  }

  static long lengthOfScript(String name) {
    return PACKAGE.resolve(name).toFile().length();
  }

  private static List<String> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".br") && !name.endsWith(".gz"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The address of a runtime file. */
  String addressOf(String file) {
    return origin() + RUNTIME + file;
  }

  /** Answers wrongly for a runtime file from now on. */
  void spoil(String file, Fault fault) {
    faults.put(RUNTIME + file, fault);
  }

  /** Answers wrongly for a module or script from now on. */
  void spoilScript(String file, Fault fault) {
    faults.put(MODULES + file, fault);
  }

  /** Sends a runtime file compressed, evenly over so long a time, from now on. */
  void slow(String file, Duration time) {
    slow.put(RUNTIME + file, time);
  }

  void mend() {
    faults.clear();
  }

  /** How often a path was asked for, by its end. */
  long asked(String end) {
    return asked.stream().filter(path -> path.endsWith(end)).count();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    switch (path) {
      case "/" -> sendPage(exchange, PAGE, "text/html");
      case "/tell.js" -> sendPage(exchange, TELLING, "text/javascript");
      default -> answerFile(exchange, path);
    }
  }

  private void sendPage(HttpExchange exchange, String text, String type) throws IOException {
    pageHeaders.forEach(exchange.getResponseHeaders()::set);
    send(exchange, text.getBytes(StandardCharsets.UTF_8), type);
  }

  private void answerFile(HttpExchange exchange, String path) throws IOException {
    Path file = fileAt(path);
    if (!Files.isRegularFile(file)) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    String name = file.getFileName().toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    byte[] content = Files.readAllBytes(file);
    boolean isRuntime = path.startsWith(RUNTIME);
    if (isRuntime) {
      exchange.getResponseHeaders().set("Cache-Control", "public, max-age=31536000, immutable");
      runtimeHeaders.forEach(exchange.getResponseHeaders()::set);
      type = runtimeHeaders.getOrDefault("Content-Type", type);
    }
    Fault fault = faults.get(path);
    if (slow.containsKey(path)) {
      sendSlowly(exchange, compressed(content), type, slow.get(path));
    } else if (fault == null) {
      send(exchange, content, type);
    } else {
      exchange.getResponseHeaders().set("Content-Type", type);
      fault.answer(exchange, content);
    }
  }

  private static void send(HttpExchange exchange, byte[] content, String type) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  private static void sendSlowly(
      HttpExchange exchange, byte[] compressed, String type, Duration time) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, compressed.length);
    int piece = compressed.length / PIECES + 1;
    for (int at = 0; at < compressed.length; at += piece) {
      LockSupport.parkNanos(time.dividedBy(PIECES).toNanos());
      exchange.getResponseBody().write(compressed, at, Math.min(piece, compressed.length - at));
      exchange.getResponseBody().flush();
    }
    exchange.close();
  }

  private static byte[] compressed(byte[] content) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    }
    return compressed.toByteArray();
  }

  private static Path fileAt(String path) {
    return path.startsWith("/fixtures/")
        ? FIXTURES.resolve(path.substring("/fixtures/".length()))
        : PACKAGE.resolve(path.replaceFirst("^/(glovebox/)?", ""));
  }

  private static Path packageFolder() {
    String named = System.getProperty("glovebox.package");
    return named == null ? Checkout.file("web-client/target/npm") : Path.of(named);
  }
}
