package dev.glovebox.e2e.confinement.stage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server that no sandbox may reach. It notes every connection, whatever is spoken over it, and
 * every datagram to the same port; what asks over HTTP is answered as if it were welcome.
 */
public final class ForeignServer implements AutoCloseable {
  private static final int DATAGRAM_BYTES = 2048;
  private static final String WELCOME =
      "HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nCross-Origin-Resource-Policy:"
          + " cross-origin\r\nContent-Type: text/javascript\r\nContent-Length: 0\r\nConnection:"
          + " close\r\n\r\n";

  private final List<String> hits = new CopyOnWriteArrayList<>();
  private final ServerSocket connections;
  private final DatagramSocket datagrams;

  private ForeignServer() throws IOException {
    InetAddress loopback = InetAddress.getByName("127.0.0.1");
    connections = new ServerSocket(0, 50, loopback);
    datagrams = new DatagramSocket(new InetSocketAddress(loopback, connections.getLocalPort()));
  }

  public static ForeignServer start() {
    try {
      ForeignServer server = new ForeignServer();
      Thread.ofVirtual().start(server::acceptAll);
      Thread.ofPlatform().daemon().start(server::receiveAll);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String origin() {
    return "http://127.0.0.1:" + connections.getLocalPort();
  }

  /** The first line of each connection, in the order in which they came. */
  public List<String> hits() {
    return List.copyOf(hits);
  }

  @Override
  public void close() {
    try {
      connections.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      datagrams.close();
    }
  }

  private void acceptAll() {
    while (!connections.isClosed()) {
      try {
        Socket connection = connections.accept();
        Thread.ofVirtual().start(() -> answer(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket connection) {
    try (connection) {
      BufferedReader request =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      hits.add(String.valueOf(request.readLine()));
      connection.getOutputStream().write(WELCOME.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException brokenOff) {
      hits.add("a connection that broke off: " + brokenOff.getMessage());
    }
  }

  private void receiveAll() {
    byte[] room = new byte[DATAGRAM_BYTES];
    while (!datagrams.isClosed()) {
      try {
        datagrams.receive(new DatagramPacket(room, room.length));
        hits.add("a datagram");
      } catch (IOException closed) {
        return;
      }
    }
  }
}
