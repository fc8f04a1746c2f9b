package dev.glovebox.e2e.webkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.glovebox.e2e.harness.machine.Executable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A browser that ends is followed by the next at once, and the screen has room for it. */
class ScreenTest {
  private static final int CLIENTS = 100;

  /** What a client of X says first: the order of its bytes, the version 11, and no secret. */
  private static final byte[] HELLO = {'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0};

  private static final int WELCOME = 1;

  @Test
  void screenTurnsNobodyAwayWhenItsLastClientHasGone() throws IOException {
    assumeTrue(Executable.isThere("webkit", List.of("WebKitWebDriver")));
    try (Screen screen = Screen.open(Executable.ofScreen())) {
      String socket = "/tmp/.X11-unix/X" + screen.name().substring(1);
      for (int client = 0; client < CLIENTS; client++) {
        assertEquals(WELCOME, answer(UnixDomainSocketAddress.of(socket)), "client " + client);
      }
    }
  }

  private static int answer(UnixDomainSocketAddress screen) throws IOException {
    try (SocketChannel client = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      client.connect(screen);
      client.write(ByteBuffer.wrap(HELLO));
      ByteBuffer answer = ByteBuffer.allocate(1);
      client.read(answer);
      return answer.get(0);
    }
  }
}
