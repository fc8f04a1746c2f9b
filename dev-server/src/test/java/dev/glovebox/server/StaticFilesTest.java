package dev.glovebox.server;

import static dev.glovebox.server.SiteFixture.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StaticFilesTest {
  @TempDir Path directory;
  private SiteFixture site;
  private DevServer server;

  @BeforeEach
  void serve() throws IOException {
    site = new SiteFixture(directory);
    server = DevServer.start(site.options());
  }

  @AfterEach
  void stop() {
    server.close();
    site.close();
  }

  @Test
  void rootIsTheDemoPage() {
    HttpResponse<String> page = site.get(server, "/");
    assertEquals(200, page.statusCode());
    assertEquals("<!doctype html><title>demo</title>", page.body());
    assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
  }

  @Test
  void labIsAnEmptyPageOfItsOwn() {
    HttpResponse<String> page = site.get(server, "/lab.html");
    assertEquals(200, page.statusCode());
    assertEquals(
        "<!doctype html>\n<title>Glovebox lab</title>\n<meta charset=\"utf-8\">\n", page.body());
    assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
    assertEquals(404, site.get(server, "/lab.html/more").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "a.mjs,   text/javascript;charset=utf-8",
    "a.js,    text/javascript;charset=utf-8",
    "a.wasm,  application/wasm",
    "a.zip,   application/zip",
    "a.whl,   application/zip",
    "a.py,    text/x-python;charset=utf-8",
    "a.json,  application/json",
    "a.js.map, application/json",
    "a.css,   text/css;charset=utf-8",
    "a.svg,   image/svg+xml",
    "a.woff2, font/woff2",
  })
  void eachFileHasItsMediaType(String name, String type) {
    site.withFile(name, "x");
    assertEquals(type, header(site.get(server, "/glovebox/" + name), "Content-Type"));
  }

  @Test
  void compressedSiblingIsSentToThoseWhoTakeIt() {
    site.withFile("index.js", "plain").withFile("index.js.br", "b").withFile("index.js.gz", "g");
    String path = "/glovebox/index.js";
    assertEquals("plain", site.get(server, path).body());
    assertEquals("g", site.get(server, path, "Accept-Encoding", "gzip").body());
    HttpResponse<String> brotli = site.get(server, path, "Accept-Encoding", "gzip, deflate, br");
    assertEquals("b", brotli.body());
    assertEquals("br", header(brotli, "Content-Encoding"));
    assertEquals("Accept-Encoding", header(brotli, "Vary"));
    assertEquals("text/javascript;charset=utf-8", header(brotli, "Content-Type"));
  }

  @Test
  void unchangedFileIsNotSentTwice() {
    site.withFile("core-0123abcd.js", "one");
    String path = "/glovebox/core-0123abcd.js";
    String tag = header(site.get(server, path), "ETag");
    HttpResponse<String> again = site.get(server, path, "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("public, max-age=31536000, immutable", header(again, "Cache-Control"));
  }

  @Test
  void changedFileIsSentAtOnce() {
    site.withFile("index.js", "one");
    String before = header(site.get(server, "/glovebox/index.js"), "ETag");
    site.withFile("index.js", "another");
    HttpResponse<String> after = site.get(server, "/glovebox/index.js", "If-None-Match", before);
    assertEquals(200, after.statusCode());
    assertEquals("another", after.body());
    assertNotEquals(before, header(after, "ETag"));
  }

  @Test
  void headHasTheLengthAndNoBody() {
    site.withFile("index.js", "12345");
    HttpResponse<String> head = site.ask("HEAD", server, "/glovebox/index.js");
    assertEquals(200, head.statusCode());
    assertEquals("5", header(head, "Content-Length"));
    assertEquals("", head.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void onlyReadingIsAllowed(String method) {
    HttpResponse<String> refused = site.ask(method, server, "/");
    assertEquals(405, refused.statusCode());
    assertEquals("GET, HEAD", header(refused, "Allow"));
    assertEquals("405 Method Not Allowed\n", refused.body());
  }

  @Test
  void directoryIsNotListed() {
    site.withFile("runtime/guest.js", "x");
    HttpResponse<String> refused = site.get(server, "/glovebox/runtime/");
    assertEquals(403, refused.statusCode());
    assertEquals("403 Forbidden\n", refused.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/glovebox/../../secret.txt",
        "/glovebox/%2e%2e/%2e%2e/secret.txt",
        "/glovebox/..%2f..%2fsecret.txt",
        "/glovebox/..%5c..%5csecret.txt",
        "/glovebox/..;/..;/secret.txt",
        "/glovebox/%00",
        "/glovebox//index.js",
      })
  void pathThatLeavesTheDirectoryIsRefused(String path) {
    SiteFixture.write(directory.resolve("secret.txt"), "secret");
    assertEquals(400, site.get(server, path).statusCode());
  }

  @Test
  void linkOutOfTheDirectoryIsNotFollowed() throws IOException {
    Path secret = SiteFixture.write(directory.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(site.packageDirectory.resolve("link.txt"), secret);
    assertEquals(404, site.get(server, "/glovebox/link.txt").statusCode());
  }

  @Test
  void missingFileIsOneLineThatRepeatsNothing() {
    HttpResponse<String> missing = site.get(server, "/nope-0123abcd.js");
    assertEquals(404, missing.statusCode());
    assertEquals("404 Not Found\n", missing.body());
    assertEquals("no-cache", header(missing, "Cache-Control"));
  }
}
