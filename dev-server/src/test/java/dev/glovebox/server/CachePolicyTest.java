package dev.glovebox.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CachePolicyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/app-0123abcd.js",
        "/glovebox/core-5J3MEB2K.js",
        "/glovebox/runtime/python-0123456789abcdef.wasm",
        "/glovebox/two-words-0123abcd.js.map",
      })
  void nameThatHoldsItsHashIsKeptForEver(String path) {
    assertEquals("public, max-age=31536000, immutable", CachePolicy.of(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/app.js",
        "/app-0123abc.js",
        "/app-0123abcg.js",
        "/app-0123ABCD.js",
        "/README-TEMPLATE.md",
        "/core-5J3MEB2KQ.js",
        "/app-0123abcd",
        "/-0123abcd.js",
        "/app-0123abcd/index.js",
        "/app.min-0123abcd.js",
        "/type-checker.js",
      })
  void anyOtherNameIsAskedForAgain(String path) {
    assertEquals("no-cache", CachePolicy.of(path));
  }
}
