package dev.glovebox.demo.agent;

import java.util.List;

/**
 * Where the visitor's model is. A page can ask no endpoint but those that its policy names, and its
 * policy is made by the server: for a new endpoint the page is loaded again.
 *
 * @param kind as the package calls it
 * @param origin null where no address was entered
 * @param named the origins that the page's policy names
 */
public record Endpoint(String kind, String origin, List<String> named) {
  private static final String BUILT_IN = "built-in";

  public Endpoint {
    named = List.copyOf(named);
  }

  /** The address that goes with a kind; empty where everybody has another. */
  public static String addressOf(String kind) {
    return kind.equals("anthropic") ? "https://api.anthropic.com/v1" : "";
  }

  /** The browser's own model has no address, and no key. */
  public boolean isBuiltIn() {
    return kind.equals(BUILT_IN);
  }

  /** Whether the page may ask it: only then there is a field for the key. */
  public boolean isNamed() {
    return origin != null && named.contains(origin);
  }

  public boolean takesKey() {
    return !isBuiltIn() && isNamed();
  }

  /** What the button says. */
  public String next() {
    return isBuiltIn() || isNamed() ? "Begin" : "Name it in the policy";
  }

  /** Whom the page may ask, in words. */
  public String about() {
    if (isBuiltIn()) {
      return "The model of this browser answers, on this device: nothing leaves, and there is no key.";
    }
    if (isNamed()) {
      return "The policy of this page lets it ask "
          + origin
          + " and nobody else. The key is kept in memory only.";
    }
    return "The policy of this page lets it ask nobody but its own server. It is loaded again with"
        + " one that names this endpoint; then enter the key.";
  }
}
