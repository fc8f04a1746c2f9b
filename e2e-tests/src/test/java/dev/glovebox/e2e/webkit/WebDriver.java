package dev.glovebox.e2e.webkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Commands of the W3C WebDriver protocol, as HTTP. They fail as Playwright's do, and so does one
 * that has no answer in time.
 */
final class WebDriver {
  /** How long the driver may let a script run: its own answer comes before we give it up. */
  static final Duration FOR_SCRIPTS = Duration.ofSeconds(110);

  private static final Duration LIMIT = FOR_SCRIPTS.plusSeconds(10);

  private final HttpClient http;
  private final String origin;
  private final Duration limit;

  private WebDriver(HttpClient http, String origin, Duration limit) {
    this.http = http;
    this.origin = origin;
    this.limit = limit;
  }

  /** It asks in the one version that the driver speaks, and for no other. */
  static WebDriver at(int port) {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return new WebDriver(http, "http://127.0.0.1:" + port, LIMIT);
  }

  /** The same driver, which has this time for an answer. */
  WebDriver within(Duration shorter) {
    return new WebDriver(http, origin, shorter);
  }

  JsonElement get(String path) {
    return send(request(path).GET());
  }

  JsonElement post(String path, JsonObject body) {
    return send(request(path).POST(BodyPublishers.ofString(body.toString())));
  }

  void delete(String path) {
    send(request(path).DELETE());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path));
  }

  private JsonElement send(HttpRequest.Builder request) {
    JsonElement value =
        JsonParser.parseString(answer(request.build())).getAsJsonObject().get("value");
    if (value.isJsonObject() && value.getAsJsonObject().has("error")) {
      throw new PlaywrightException("WebKit's driver: " + value);
    }
    return value;
  }

  private String answer(HttpRequest request) {
    String asked = request.method() + " " + request.uri().getPath();
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(request, BodyHandlers.ofString());
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS).body();
    } catch (TimeoutException e) {
      throw new PlaywrightException(
          "WebKit's driver did not answer " + asked + " in " + limit.toSeconds() + " s.", e);
    } catch (ExecutionException e) {
      throw new PlaywrightException("WebKit's driver does not answer " + asked + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlaywrightException("interrupted while WebKit's driver was asked " + asked, e);
    } finally {
      answer.cancel(true);
    }
  }
}
