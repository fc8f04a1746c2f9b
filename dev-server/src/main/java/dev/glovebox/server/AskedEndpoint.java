package dev.glovebox.server;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.Fields;

/**
 * The endpoint of a model that a visitor wants the demo page to ask: {@code /?endpoint=ORIGIN}. The
 * policy of the page names it then, and no other.
 */
final class AskedEndpoint {
  private static final String PAGE = "/";
  private static final Pattern ORIGIN =
      Pattern.compile("https?://([a-z0-9.-]+|\\[[0-9a-f:]+])(:[0-9]{1,5})?");

  private AskedEndpoint() {}

  /** Nothing where the page asks for none, or for what is no origin. */
  static Optional<String> in(String path, Fields query) {
    return Optional.ofNullable(query.getValue("endpoint"))
        .filter(asked -> path.equals(PAGE) && ORIGIN.matcher(asked).matches());
  }
}
