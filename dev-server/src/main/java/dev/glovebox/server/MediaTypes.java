package dev.glovebox.server;

import java.util.Map;
import org.eclipse.jetty.http.MimeTypes;

/**
 * What the files of the package are. With {@code nosniff} a browser believes this and nothing else,
 * and it compiles WebAssembly and runs modules only of the right type.
 */
final class MediaTypes {
  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("xml", "application/xml;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("mjs", "text/javascript;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("zip", "application/zip"),
          Map.entry("whl", "application/zip"),
          Map.entry("bin", "application/octet-stream"),
          Map.entry("py", "text/x-python;charset=utf-8"),
          Map.entry("pyi", "text/x-python;charset=utf-8"),
          Map.entry("ts", "text/plain;charset=utf-8"),
          Map.entry("md", "text/plain;charset=utf-8"),
          Map.entry("txt", "text/plain;charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("woff2", "font/woff2"));

  private MediaTypes() {}

  static void addTo(MimeTypes.Mutable types) {
    BY_EXTENSION.forEach(types::addMimeMapping);
  }
}
