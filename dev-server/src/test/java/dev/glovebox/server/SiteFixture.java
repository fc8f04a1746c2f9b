package dev.glovebox.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small build to serve, and a client that asks for it. */
final class SiteFixture implements AutoCloseable {
  final Path packageDirectory;
  final Path demoDirectory;
  private final HttpClient client = HttpClient.newHttpClient();

  SiteFixture(Path directory) throws IOException {
    packageDirectory = Files.createDirectories(directory.resolve("npm"));
    demoDirectory = Files.createDirectories(directory.resolve("demo"));
    write(demoDirectory.resolve("index.html"), "<!doctype html><title>demo</title>");
  }

  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the npm package. */
  SiteFixture withFile(String name, String text) {
    write(packageDirectory.resolve(name), text);
    return this;
  }

  ServerOptions options() {
    return ServerOptions.of(packageDirectory, demoDirectory);
  }

  HttpResponse<String> get(DevServer server, String path, String... headers) {
    HttpRequest.Builder request = request(server, path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> ask(String method, DevServer server, String path) {
    return send(request(server, path).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private static HttpRequest.Builder request(DevServer server, String path) {
    return HttpRequest.newBuilder(URI.create(server.origin() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("absent");
  }

  @Override
  public void close() {
    client.close();
  }
}
