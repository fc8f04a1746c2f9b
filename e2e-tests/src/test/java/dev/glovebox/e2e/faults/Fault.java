package dev.glovebox.e2e.faults;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** One way in which a server answers wrongly for a file, and what is told of it. */
enum Fault {
  MISSING("answered with status 404", "npx glovebox copy DIR") {
    @Override
    void answer(HttpExchange exchange, byte[] file) throws IOException {
      send(exchange, 404, text("Not Found"), "text/plain");
    }
  },
  APP_PAGE("is another file: a page of HTML came (text/html,", "not for files that are missing") {
    @Override
    void answer(HttpExchange exchange, byte[] file) throws IOException {
      send(exchange, 200, text(FaultySite.PAGE), "text/html");
    }
  },
  EMPTY("is cut short: 0 bytes came instead of ", "Copy the files again") {
    @Override
    void answer(HttpExchange exchange, byte[] file) throws IOException {
      send(exchange, 200, new byte[0], "");
    }
  },
  CUT_SHORT("is cut short: ", "Copy the files again") {
    @Override
    void answer(HttpExchange exchange, byte[] file) throws IOException {
      send(exchange, 200, Arrays.copyOf(file, file.length / 2), "");
    }
  },
  /** Told as one that was never reached, where the browser has thrown its beginning away. */
  BROKEN_OFF("(TypeError", "See that the server") {
    @Override
    void answer(HttpExchange exchange, byte[] file) throws IOException {
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file, 0, file.length / 2);
      exchange.close();
    }
  },
  ALTERED("was changed: it is as long as it should be, but its SHA-256 is", "no minifier") {
    @Override
    void answer(HttpExchange exchange, byte[] file) throws IOException {
      byte[] altered = file.clone();
      altered[file.length / 2] ^= 1;
      send(exchange, 200, altered, "");
    }
  },
  /** Half of it came, and the rest does not come. */
  STALLED("broke off while it was sent (nothing came for 5 seconds)", "See that the server") {
    @Override
    void answer(HttpExchange exchange, byte[] file) throws IOException {
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file, 0, file.length / 2);
      exchange.getResponseBody().flush();
      awaitTheEnd();
      exchange.close();
    }
  },
  /** The connection was taken, and no word comes. */
  SILENT(
      "no answer came that the page may read (nothing came for 5 seconds)",
      "See that the server runs") {
    @Override
    void answer(HttpExchange exchange, byte[] file) {
      awaitTheEnd();
      exchange.close();
    }
  },
  HUNG_UP("could not be fetched: no answer came", "See that the server runs") {
    @Override
    void answer(HttpExchange exchange, byte[] file) {
      exchange.close();
    }
  };

  private final String told;
  private final String remedy;

  Fault(String told, String remedy) {
    this.told = told;
    this.remedy = remedy;
  }

  /** What came instead, as the failure tells it after the address. */
  String told() {
    return told;
  }

  /** A part of what the failure says is to be done. */
  String remedy() {
    return remedy;
  }

  /** Whether it is told only after so long a silence, twice, that no slow network is blamed. */
  boolean isSilence() {
    return this == STALLED || this == SILENT;
  }

  /** Whether there is no whole answer. */
  boolean closesTheConnection() {
    return this == BROKEN_OFF || this == HUNG_UP;
  }

  /** Answers a request for the file; a browser may keep what it gets, as it may keep the file. */
  abstract void answer(HttpExchange exchange, byte[] file) throws IOException;

  /** For longer than any test waits; the site's end wakes it. */
  private static void awaitTheEnd() {
    try {
      Thread.sleep(Duration.ofMinutes(1));
    } catch (InterruptedException siteIsClosed) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, byte[] body, String type)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    if (!type.isEmpty()) {
      headers.set("Content-Type", type);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
