package dev.glovebox.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page that holds the sandbox: it carries its own policy, and the server repeats it as a
 * header.
 *
 * <p>The frame runs in an opaque origin, so {@code 'self'} of the page's policy would match nothing
 * in it, and its one inline script is allowed by a hash that only the build knows. Reading the
 * policy out of the file keeps the header and the file from drifting apart.
 */
final class SealedFrame {
  private static final String CONTENT = "content=\"";

  /** Sent when the file states no policy: the frame then runs nothing at all. */
  private static final String NOTHING = "default-src 'none'";

  private SealedFrame() {}

  /** Whether a path below a mount is a sandbox frame. */
  static boolean isAt(String pathInMount) {
    return pathInMount.contains("/runtime/frame") && pathInMount.endsWith(".xml");
  }

  /** The headers of the frame in this file, derived from those of the page around it. */
  static SecurityHeaders headers(SecurityHeaders page, Path file) throws IOException {
    SecurityHeaders frame =
        page.withPolicy(policy(Files.readString(file)) + "; sandbox allow-scripts")
            .with("Cross-Origin-Resource-Policy", "cross-origin");
    return page.isFrameSilent() ? frame.with(SecurityHeaders.CONNECTIONS, "()") : frame;
  }

  static String policy(String html) {
    int meta = html.indexOf("http-equiv=\"" + SecurityHeaders.POLICY + "\"");
    int start = meta < 0 ? -1 : html.indexOf(CONTENT, html.lastIndexOf("<meta", meta));
    int end = start < 0 ? -1 : html.indexOf('"', start + CONTENT.length());
    if (end < 0) {
      return NOTHING;
    }
    String stated = onOneLine(html.substring(start + CONTENT.length(), end));
    return stated.isEmpty() ? NOTHING : stated;
  }

  /** A header is one line, and a file may break the policy over several. */
  private static String onOneLine(String text) {
    return String.join(" ", text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }
}
