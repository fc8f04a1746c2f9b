package dev.glovebox.bridge.source.openapi.operation;

import java.util.Locale;
import java.util.Set;

/** Which headers a script may fill, and with what. */
public final class HeaderRules {
  /** Credentials, what decides where a request goes, and what the request's body decides. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "accept",
          "authorization",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "cookie",
          "cookie2",
          "forwarded",
          "host",
          "keep-alive",
          "origin",
          "referer",
          "set-cookie",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "via",
          "x-api-key",
          "x-forwarded-for",
          "x-forwarded-host",
          "x-http-method",
          "x-http-method-override",
          "x-method-override",
          "x-original-url",
          "x-rewrite-url");

  private HeaderRules() {}

  public static boolean isAllowed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !FORBIDDEN.contains(lower)
        && !lower.startsWith("proxy-")
        && !lower.startsWith("sec-")
        && isToken(name);
  }

  /** The text, when a header can carry it: a line break would begin another header. */
  public static String value(String argument, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 0x7f || c > 0xff) {
        throw new UnfitArgument(argument, "a header carries one line of Latin letters only");
      }
    }
    return text;
  }

  private static boolean isToken(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c >= 0x7f || "\"(),/:;<=>?@[\\]{}".indexOf(c) >= 0) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
