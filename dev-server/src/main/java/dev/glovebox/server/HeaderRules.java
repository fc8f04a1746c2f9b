package dev.glovebox.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/**
 * Decides which security headers an answer carries. Answers and errors both ask here, so that a
 * page that is missing is as tightly held as one that is there.
 */
final class HeaderRules {
  private final ServerOptions options;

  HeaderRules(ServerOptions options) {
    this.options = options;
  }

  SecurityHeaders forRequest(Request request) {
    SecurityHeaders headers = forPath(Request.getPathInContext(request));
    // A mount sees its own paths alone: only the address as a whole tells the page.
    String address = request.getHttpURI().getCanonicalPath();
    return AskedEndpoint.in(address, Request.extractQueryParameters(request))
        .map(headers::withConnectionTo)
        .orElse(headers);
  }

  private SecurityHeaders forPath(String path) {
    Optional<Mount> mount =
        options.mounts().stream()
            .filter(candidate -> candidate.holds(path))
            .max(Comparator.comparing(candidate -> candidate.prefix().length()));
    SecurityHeaders page = mount.flatMap(Mount::ownHeaders).orElse(options.headers());
    return mount.flatMap(m -> sealedFrame(m, path, page)).orElse(page);
  }

  private static Optional<SecurityHeaders> sealedFrame(
      Mount mount, String path, SecurityHeaders page) {
    if (!SealedFrame.isAt(mount.inside(path))) {
      return Optional.empty();
    }
    Path file = mount.directory().resolve(mount.inside(path).substring(1)).normalize();
    if (!file.startsWith(mount.directory()) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(SealedFrame.headers(page, file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
