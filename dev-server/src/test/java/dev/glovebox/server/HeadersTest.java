package dev.glovebox.server;

import static dev.glovebox.server.SiteFixture.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadersTest {
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'"
          + " data:; font-src 'self'; connect-src 'self'; frame-src 'self'; worker-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
  private static final String FRAME =
      """
      <!doctype html>
      <meta charset="utf-8" content="else">
      <meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none';
          script-src 'sha256-abc=' 'wasm-unsafe-eval'; worker-src blob:"
      />
      """;

  @TempDir Path directory;
  private SiteFixture site;

  @BeforeEach
  void build() throws IOException {
    site = new SiteFixture(directory).withFile("index.js", "x");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/lab.html", "/glovebox/index.js", "/glovebox", "/missing", "/%2e%2e/x"})
  void everyAnswerCarriesTheSecurityHeaders(String path) {
    try (DevServer server = DevServer.start(site.options())) {
      HttpResponse<String> answer = site.get(server, path);
      assertEquals(PAGE_POLICY, header(answer, "Content-Security-Policy"));
      assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
      assertEquals("require-corp", header(answer, "Cross-Origin-Embedder-Policy"));
      assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"));
      assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
      assertEquals("no-referrer", header(answer, "Referrer-Policy"));
      assertEquals("absent", header(answer, "Server"));
    }
  }

  @Test
  void requestThatCannotBeParsedIsAnsweredUnderTheSameHeaders() throws IOException {
    try (DevServer server = DevServer.start(site.options())) {
      String answer = raw(server, "GET / HTTP/1.1\r\nno colon\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
      assertTrue(answer.contains("Content-Security-Policy: " + PAGE_POLICY + "\r\n"), answer);
      assertTrue(answer.endsWith("\r\n\r\n400 Bad Request\n"), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://api.example", "http://127.0.0.1:8080", "http://[::1]:11434"})
  void pageMayAskTheOneEndpointThatItWasLoadedFor(String origin) {
    try (DevServer server = DevServer.start(site.options())) {
      String wider = PAGE_POLICY.replace("connect-src 'self'", "connect-src 'self' " + origin);
      assertEquals(wider, policyAt(server, "/?endpoint=" + encoded(origin)));
      assertEquals(PAGE_POLICY, policyAt(server, "/glovebox/?endpoint=" + encoded(origin)));
    }
  }

  @Test
  void pageThatTheBrowserHasAlreadyMayAskItToo() {
    String path = "/?endpoint=" + encoded("https://api.example");
    try (DevServer server = DevServer.start(site.options())) {
      String tag = header(site.get(server, path), "ETag");
      HttpResponse<String> same = site.get(server, path, "If-None-Match", tag);
      assertEquals(304, same.statusCode());
      assertTrue(header(same, "Content-Security-Policy").contains("'self' https://api.example;"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "https:",
        "https://*.example",
        "https://a.example https://b.example",
        "https://a.example; script-src *",
        "https://a.example/path",
        "data:",
        ""
      })
  void whatIsNoOriginIsNotNamedInThePolicy(String asked) {
    try (DevServer server = DevServer.start(site.options())) {
      assertEquals(PAGE_POLICY, policyAt(server, "/?endpoint=" + encoded(asked)));
    }
  }

  private String policyAt(DevServer server, String path) {
    return header(site.get(server, path), "Content-Security-Policy");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void sandboxFrameCarriesItsOwnPolicyAndAnOpaqueOrigin() {
    site.withFile("runtime/frame-0123abcd.xml", FRAME);
    try (DevServer server = DevServer.start(site.options())) {
      HttpResponse<String> frame = site.get(server, "/glovebox/runtime/frame-0123abcd.xml");
      assertEquals(
          "default-src 'none'; script-src 'sha256-abc=' 'wasm-unsafe-eval'; worker-src blob:;"
              + " sandbox allow-scripts",
          header(frame, "Content-Security-Policy"));
      assertEquals("require-corp", header(frame, "Cross-Origin-Embedder-Policy"));
      assertEquals("cross-origin", header(frame, "Cross-Origin-Resource-Policy"));
    }
  }

  @Test
  void sandboxFrameAloneMayConnectToNothing() {
    site.withFile("runtime/frame.xml", FRAME);
    try (DevServer server = DevServer.start(site.options())) {
      HttpResponse<String> frame = site.get(server, "/glovebox/runtime/frame.xml");
      assertEquals("()", header(frame, "Connection-Allowlist"));
      HttpResponse<String> page = site.get(server, "/index.html");
      assertEquals(Optional.empty(), page.headers().firstValue("Connection-Allowlist"));
    }
    ServerOptions others = site.options().withHeaders(SecurityHeaders.isolated());
    try (DevServer server = DevServer.start(others)) {
      HttpResponse<String> frame = site.get(server, "/glovebox/runtime/frame.xml");
      assertEquals(Optional.empty(), frame.headers().firstValue("Connection-Allowlist"));
    }
  }

  @Test
  void sandboxFrameIsTheSameInEverySpellingOfItsPath() {
    site.withFile("runtime/frame.xml", FRAME);
    try (DevServer server = DevServer.start(site.options())) {
      String plain =
          header(site.get(server, "/glovebox/runtime/frame.xml"), SecurityHeaders.POLICY);
      HttpResponse<String> spelled = site.get(server, "/glovebox/runtime/%66rame.xml");
      assertEquals(200, spelled.statusCode());
      assertEquals(plain, header(spelled, SecurityHeaders.POLICY));
    }
  }

  @Test
  void sandboxFrameWithoutAPolicyRunsNothing() {
    site.withFile("runtime/frame.xml", "<!doctype html><script>run()</script>");
    try (DevServer server = DevServer.start(site.options())) {
      HttpResponse<String> frame = site.get(server, "/glovebox/runtime/frame.xml");
      assertEquals(
          "default-src 'none'; sandbox allow-scripts", header(frame, "Content-Security-Policy"));
    }
  }

  @Test
  void anotherProfileReplacesTheHeadersEverywhere() {
    SecurityHeaders profile = SecurityHeaders.notIsolated().withPolicy("default-src 'self'");
    try (DevServer server = DevServer.start(site.options().withHeaders(profile))) {
      for (String path : new String[] {"/", "/lab.html", "/missing"}) {
        HttpResponse<String> answer = site.get(server, path);
        assertEquals("default-src 'self'", header(answer, "Content-Security-Policy"));
        assertEquals("absent", header(answer, "Cross-Origin-Opener-Policy"));
        assertEquals("absent", header(answer, "Cross-Origin-Embedder-Policy"));
      }
    }
  }

  @Test
  void mountMayHaveHeadersOfItsOwn() throws IOException {
    Path fixtures = Files.createDirectories(directory.resolve("fixtures"));
    SiteFixture.write(fixtures.resolve("platform.html"), "platform");
    SecurityHeaders own = SecurityHeaders.isolated().withPolicy("default-src 'self'");
    ServerOptions options = site.options().withMount("/fixtures/", fixtures, own);
    try (DevServer server = DevServer.start(options)) {
      HttpResponse<String> page = site.get(server, "/fixtures/platform.html");
      assertEquals("platform", page.body());
      assertEquals("default-src 'self'", header(page, "Content-Security-Policy"));
      assertEquals(PAGE_POLICY, header(site.get(server, "/"), "Content-Security-Policy"));
    }
  }

  private static String raw(DevServer server, String request) throws IOException {
    int port = URI.create(server.origin()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
