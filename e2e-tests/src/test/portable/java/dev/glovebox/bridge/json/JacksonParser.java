package dev.glovebox.bridge.json;

import dev.glovebox.bridge.json.browser.BrowserJsonParser;

/** The product's own parser, where tests on the JVM use Jackson. */
public final class JacksonParser implements JsonParser {
  private final JsonParser parser = new BrowserJsonParser();

  /** The value of a text that a test wrote; apostrophes stand for quotes. */
  public static Json json(String text) {
    return new JacksonParser().parse(text.replace('\'', '"'));
  }

  @Override
  public Json parse(String text) {
    return parser.parse(text);
  }
}
