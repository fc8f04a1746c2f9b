package dev.glovebox.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A directory, and the URL prefix that it is served under. One with headers of its own keeps them;
 * the others send those of the server.
 */
record Mount(String prefix, Path directory, Optional<SecurityHeaders> ownHeaders) {

  Mount {
    if (!prefix.startsWith("/") || !prefix.endsWith("/")) {
      throw new IllegalArgumentException(
          "A mount's prefix begins and ends with a slash: " + prefix);
    }
  }

  boolean holds(String path) {
    return path.startsWith(prefix);
  }

  /** The prefix as Jetty writes it: without the slash at the end, except for the root. */
  String contextPath() {
    return prefix.equals("/") ? prefix : prefix.substring(0, prefix.length() - 1);
  }

  /** The path below this mount, beginning with a slash. */
  String inside(String path) {
    return path.substring(prefix.length() - 1);
  }
}
