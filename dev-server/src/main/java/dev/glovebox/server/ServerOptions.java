package dev.glovebox.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a server serves, where, and under which headers. Immutable: each {@code with} gives a
 * changed copy.
 */
public record ServerOptions(int port, SecurityHeaders headers, List<Mount> mounts) {
  /** The port that the operating system picks. */
  public static final int ANY_PORT = 0;

  public ServerOptions {
    mounts = List.copyOf(mounts);
  }

  /** The npm package at {@code /glovebox/} and the demo page at {@code /}, on any free port. */
  public static ServerOptions of(Path packageDirectory, Path demoDirectory) {
    return new ServerOptions(ANY_PORT, SecurityHeaders.isolated().withSilentFrame(), List.of())
        .withMount("/", demoDirectory)
        .withMount("/glovebox/", packageDirectory);
  }

  public ServerOptions withPort(int chosen) {
    return new ServerOptions(chosen, headers, mounts);
  }

  /** Other headers for all that is served, but for mounts that were given their own. */
  public ServerOptions withHeaders(SecurityHeaders chosen) {
    return new ServerOptions(port, chosen, mounts);
  }

  /** One more directory, under a prefix that begins and ends with a slash. */
  public ServerOptions withMount(String prefix, Path directory) {
    return withMount(new Mount(prefix, directory, Optional.empty()));
  }

  /** One more directory, whose files carry these headers in place of the server's. */
  public ServerOptions withMount(String prefix, Path directory, SecurityHeaders ownHeaders) {
    return withMount(new Mount(prefix, directory, Optional.of(ownHeaders)));
  }

  private ServerOptions withMount(Mount mount) {
    List<Mount> more = new ArrayList<>(mounts);
    more.add(mount);
    return new ServerOptions(port, headers, more);
  }
}
