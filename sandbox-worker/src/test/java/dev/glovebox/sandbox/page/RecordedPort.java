package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import java.util.ArrayList;
import java.util.List;

/**
 * A guest that a test plays: what it was sent, how long its turns may take, and whether it was
 * ended.
 */
public final class RecordedPort implements SandboxPort {
  public final List<List<ToGuest>> batches = new ArrayList<>();
  public final List<TurnBegins> turns = new ArrayList<>();
  public final SandboxSpawner.Listener guest;
  public boolean isTerminated;

  /** Whether it had left off when it was heard no more; null as long as it is heard. */
  public Boolean hadLeftOff;

  public RecordedPort(SandboxSpawner.Listener guest) {
    this.guest = guest;
  }

  @Override
  public void send(List<ToGuest> messages) {
    if (messages.getFirst() instanceof TurnBegins turn) {
      turns.add(turn);
      batches.add(messages.subList(1, messages.size()));
    } else {
      batches.add(messages);
    }
  }

  @Override
  public String awaited() {
    return "what this test never sends";
  }

  @Override
  public void terminate() {
    isTerminated = true;
  }

  @Override
  public void close(boolean hasLeftOff) {
    hadLeftOff = hasLeftOff;
  }
}
