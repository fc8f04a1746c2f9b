package dev.glovebox.sandbox.page;

import java.util.ArrayList;
import java.util.List;

/** Spawns guests that a test plays. */
final class PlayedSpawner implements SandboxSpawner {
  final List<RecordedPort> ports = new ArrayList<>();
  boolean isClosed;

  @Override
  public SandboxPort spawn(Listener listener) {
    RecordedPort port = new RecordedPort(listener);
    ports.add(port);
    return port;
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
