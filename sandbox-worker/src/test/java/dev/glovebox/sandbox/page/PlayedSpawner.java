package dev.glovebox.sandbox.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Spawns guests that a test plays. */
public final class PlayedSpawner implements SandboxSpawner {
  public final List<RecordedPort> ports = new ArrayList<>();
  public BooleanSupplier isInUse;
  public boolean isClosed;

  @Override
  public SandboxPort spawn(Listener listener) {
    RecordedPort port = new RecordedPort(listener);
    ports.add(port);
    return port;
  }

  @Override
  public void usedWhile(BooleanSupplier isInUse) {
    this.isInUse = isInUse;
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
