package dev.glovebox.demo.share;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The part of a link behind its {@code #}, which no server is sent. A link fills the editor and
 * runs nothing.
 */
public final class ScriptLink {
  private static final String BEGIN = "#script=";

  private ScriptLink() {}

  public static String of(String script) {
    byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
    return BEGIN + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The script, or nothing where there is none, or a text that is not such a link. */
  public static String scriptIn(String hash) {
    if (!hash.startsWith(BEGIN)) {
      return null;
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(hash.substring(BEGIN.length()));
      String script = new String(bytes, StandardCharsets.UTF_8);
      // Compiled, the decoder takes any letters for some bytes.
      return of(script).equals(hash) ? script : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
