package dev.glovebox.e2e.webkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Commands of the W3C WebDriver protocol, as HTTP. They fail as Playwright's do. */
final class WebDriver {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String origin;

  WebDriver(int port) {
    this.origin = "http://127.0.0.1:" + port;
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
    try {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new PlaywrightException("WebKit's driver does not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlaywrightException("interrupted while WebKit's driver was asked", e);
    }
  }
}
