package dev.glovebox.client;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.browser.BrowserJsonParser;

/** The product's own parser, where tests on the JVM use Jackson. */
public final class JacksonParser implements JsonParser {
  private final JsonParser parser = new BrowserJsonParser();

  @Override
  public Json parse(String text) {
    return parser.parse(text);
  }
}
