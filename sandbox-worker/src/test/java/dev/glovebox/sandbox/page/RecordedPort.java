package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.ToGuest;
import java.util.ArrayList;
import java.util.List;

/** A guest that a test plays: what it was sent, and whether it was ended. */
final class RecordedPort implements SandboxPort {
  final List<List<ToGuest>> batches = new ArrayList<>();
  final SandboxSpawner.Listener guest;
  boolean isTerminated;

  RecordedPort(SandboxSpawner.Listener guest) {
    this.guest = guest;
  }

  @Override
  public void send(List<ToGuest> messages) {
    batches.add(messages);
  }

  @Override
  public void terminate() {
    isTerminated = true;
  }
}
