package dev.glovebox.e2e.harness;

import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.server.DevServer;
import dev.glovebox.server.SecurityHeaders;
import dev.glovebox.server.ServerOptions;
import java.nio.file.Path;

/**
 * What the tests visit: the built package, the demo page, the lab page, the fixture pages under
 * {@code /fixtures/}, and Pyodide as it is published, to compare with; all under the headers that a
 * careful host would send.
 */
public final class Site implements AutoCloseable {
  private final DevServer server;

  private Site(DevServer server) {
    this.server = server;
  }

  static Site start() {
    return under(SecurityHeaders.isolated());
  }

  /** The same site under other headers. Whoever starts it closes it. */
  public static Site under(SecurityHeaders headers) {
    return of(built("glovebox.package", "web-client/target/npm"), headers);
  }

  /** The same site with another build of the package. Whoever starts it closes it. */
  public static Site of(Path npm, SecurityHeaders headers) {
    ServerOptions options =
        ServerOptions.of(npm, built("glovebox.demo", "web-client/target/demo"))
            .withHeaders(headers)
            .withMount("/fixtures/", Checkout.file("e2e-tests/target/web"))
            .withMount("/pyodide/", Checkout.file("sandbox-worker/node_modules/pyodide"));
    return new Site(DevServer.start(options));
  }

  /** An address on this site; the path begins with a slash. */
  public String at(String path) {
    return server.origin() + path;
  }

  @Override
  public void close() {
    server.close();
  }

  /** A build of this checkout, or another one that a system property names. */
  private static Path built(String property, String usual) {
    String named = System.getProperty(property);
    return named == null ? Checkout.file(usual) : Path.of(named);
  }
}
