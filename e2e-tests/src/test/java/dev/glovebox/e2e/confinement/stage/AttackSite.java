package dev.glovebox.e2e.confinement.stage;

import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.server.DevServer;
import dev.glovebox.server.SecurityHeaders;
import dev.glovebox.server.ServerOptions;
import java.nio.file.Path;

/** The site of the attacked app: the built package, the attacker's files, and the stages. */
public final class AttackSite implements AutoCloseable {
  private final DevServer server;

  private AttackSite(DevServer server) {
    this.server = server;
  }

  public static AttackSite start(Stage... stages) {
    return under(SecurityHeaders.isolated(), stages);
  }

  public static AttackSite under(SecurityHeaders headers, Stage... stages) {
    return new AttackSite(DevServer.start(options(headers, stages)));
  }

  private static ServerOptions options(SecurityHeaders headers, Stage... stages) {
    Path attacker = Checkout.file("e2e-tests/src/test/probes");
    ServerOptions options =
        ServerOptions.of(packageFolder(), attacker)
            .withHeaders(headers)
            .withMount("/probes/", attacker)
            .withMount("/fixtures/", Checkout.file("e2e-tests/src/test/web"));
    for (Stage stage : stages) {
      options = options.withMount(stage.prefix(), stage.folder());
    }
    return options;
  }

  /** A site that sends none of the headers by which a frame is sealed once more. */
  public static AttackSite withoutHeaders(Stage stage) {
    String runtime = stage.prefix() + "runtime/";
    ServerOptions options =
        options(SecurityHeaders.none(), stage)
            .withMount(runtime, stage.folder().resolve("runtime"));
    return new AttackSite(DevServer.start(options));
  }

  /** The built package, or another one that a system property names. */
  static Path packageFolder() {
    String named = System.getProperty("glovebox.package");
    return named == null ? Checkout.file("web-client/target/npm") : Path.of(named);
  }

  /** An address on this site; the path begins with a slash. */
  String at(String path) {
    return server.origin() + path;
  }

  @Override
  public void close() {
    server.close();
  }
}
