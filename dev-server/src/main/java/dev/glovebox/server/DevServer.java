package dev.glovebox.server;

import java.net.BindException;
import java.nio.file.Files;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * One running server on the loopback address. It lives until it is closed; a test starts its own on
 * a free port.
 */
public final class DevServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Server server;
  private final ServerConnector connector;

  private DevServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Starts serving.
   *
   * @throws StartException if the port is taken or a directory is not there
   */
  public static DevServer start(ServerOptions options) {
    options.mounts().forEach(DevServer::requireDirectory);
    Server jetty = new Server();
    ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(quiet()));
    connector.setHost(LOOPBACK);
    connector.setPort(options.port());
    jetty.addConnector(connector);
    DevServer started = new DevServer(jetty, connector);
    started.open(options);
    return started;
  }

  /** Where the server is reached, without a slash at the end. */
  public String origin() {
    return "http://" + LOOPBACK + ":" + connector.getLocalPort();
  }

  /** Waits until the server is closed. */
  void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The server did not stop", e);
    }
  }

  private void open(ServerOptions options) {
    HeaderRules rules = new HeaderRules(options);
    try {
      server.setHandler(SiteHandler.of(options, rules));
      server.setErrorHandler(new ErrorAnswers(rules));
      server.start();
    } catch (Exception e) {
      close();
      throw new StartException(reason(e, options.port()), e);
    }
  }

  private static String reason(Exception failure, int port) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "Port " + port + " is in use: stop what uses it, or choose another with --port.";
      }
    }
    return "The server cannot start: " + failure.getMessage();
  }

  private static void requireDirectory(Mount mount) {
    if (!Files.isDirectory(mount.directory())) {
      throw new StartException(
          "There is no build at " + mount.directory() + ": run ./glovebox build first.");
    }
  }

  private static HttpConfiguration quiet() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    return configuration;
  }
}
