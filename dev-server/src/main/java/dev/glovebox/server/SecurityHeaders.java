package dev.glovebox.server;

import java.util.HashMap;
import java.util.Map;

/**
 * The headers that tell a browser what a page may do, by name.
 *
 * <p>They are data, so that a test can ask how Glovebox behaves in a page with other walls. A value
 * lives as long as the server that sends it.
 *
 * @param isFrameSilent whether the sandbox's frame is sent with a list of connections, an empty one
 */
public record SecurityHeaders(Map<String, String> values, boolean isFrameSilent) {
  static final String POLICY = "Content-Security-Policy";

  /** To which servers a document may connect in any way at all; not one, where it is empty. */
  static final String CONNECTIONS = "Connection-Allowlist";

  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self';"
          + " worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

  public SecurityHeaders {
    values = Map.copyOf(values);
  }

  public SecurityHeaders(Map<String, String> values) {
    this(values, false);
  }

  /** None at all. Then a frame or a worker may also start from a text that the page has. */
  public static SecurityHeaders none() {
    return new SecurityHeaders(Map.of());
  }

  /** What a careful host page would send: a strict policy, in an isolated browsing context. */
  public static SecurityHeaders isolated() {
    return notIsolated()
        .with("Cross-Origin-Opener-Policy", "same-origin")
        .with("Cross-Origin-Embedder-Policy", "require-corp");
  }

  /** The same policy without COOP and COEP: a page that has no SharedArrayBuffer. */
  public static SecurityHeaders notIsolated() {
    return new SecurityHeaders(
        Map.of(
            POLICY,
            PAGE_POLICY,
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer"));
  }

  /** These headers with one added or replaced. */
  public SecurityHeaders with(String name, String value) {
    Map<String, String> changed = new HashMap<>(values);
    changed.put(name, value);
    return new SecurityHeaders(changed, isFrameSilent);
  }

  /** These headers, and a frame that may connect to nothing, by whatever means. */
  public SecurityHeaders withSilentFrame() {
    return new SecurityHeaders(values, true);
  }

  /** These headers with one more origin that the page may connect to. */
  SecurityHeaders withConnectionTo(String origin) {
    String policy = values.getOrDefault(POLICY, "");
    return withPolicy(policy.replace("connect-src 'self'", "connect-src 'self' " + origin));
  }

  /** These headers with another Content-Security-Policy. */
  public SecurityHeaders withPolicy(String policy) {
    return with(POLICY, policy);
  }
}
