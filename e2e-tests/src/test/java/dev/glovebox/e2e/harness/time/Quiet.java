package dev.glovebox.e2e.harness.time;

import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Who has the machine: tests run in several processes beside each other, and whatever measures time
 * runs while no other test does. It lives from before a test, or one case of it, until after it.
 *
 * <p>Whoever wants the machine alone waits in the door, so that those who share it cannot keep it
 * for ever by turns.
 */
public final class Quiet implements AutoCloseable {
  private static final Path FOLDER = Checkout.file("e2e-tests/target/quiet");

  private final Held machine;

  private Quiet(Held machine) {
    this.machine = machine;
  }

  /** Waits until nobody has the machine alone. */
  static Quiet shared() {
    return throughTheDoor(true);
  }

  /** Waits until no other test runs, and lets none begin. */
  static Quiet alone() {
    return throughTheDoor(false);
  }

  private static Quiet throughTheDoor(boolean isShared) {
    Held door = Held.of("door", false);
    try {
      return new Quiet(Held.of("machine", isShared));
    } finally {
      door.close();
    }
  }

  @Override
  public void close() {
    machine.close();
  }

  /** A lock between processes; an interrupt closes its channel, so each has its own. */
  private record Held(FileChannel channel, FileLock lock) implements AutoCloseable {
    static Held of(String name, boolean isShared) {
      try {
        Files.createDirectories(FOLDER);
        FileChannel channel =
            FileChannel.open(
                FOLDER.resolve(name),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        return new Held(channel, channel.lock(0, Long.MAX_VALUE, isShared));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try (channel) {
        lock.release();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
