package dev.glovebox.client.play;

import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.sandbox.page.SandboxPort;
import dev.glovebox.sandbox.page.SandboxSpawner;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.Checkpoint;
import dev.glovebox.sandbox.wire.Message.Checkpointed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Revive;
import dev.glovebox.sandbox.wire.Message.Revived;
import dev.glovebox.sandbox.wire.Message.Seed;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One worker that a test plays: what it was told to do, and whether it was ended. */
public final class PlayedGuest implements SandboxPort {
  private final SandboxSpawner.Listener page;
  private final List<ToGuest> heard = new ArrayList<>();
  private Consumer<List<ToGuest>> program = messages -> {};
  private Supplier<Bytes> memory = () -> RunStore.NONE;
  private Consumer<Bytes> revival = bytes -> {};
  private boolean isTerminated;

  PlayedGuest(SandboxSpawner.Listener page) {
    this.page = page;
  }

  /** Has a program answer each turn, which begins with the messages that it is given. */
  public void playedBy(Consumer<List<ToGuest>> program) {
    this.program = program;
  }

  /** Has it give checkpoints, and be as they were. */
  public void rememberedBy(Supplier<Bytes> taking, Consumer<Bytes> reviving) {
    memory = taking;
    revival = reviving;
  }

  /** Has it be as no other was. */
  public void refusesCheckpoints(String why) {
    revival =
        bytes -> {
          throw new IllegalArgumentException(why);
        };
  }

  @Override
  public void send(List<ToGuest> messages) {
    switch (messages.getFirst()) {
      case Checkpoint ask -> say(new Checkpointed(memory.get()));
      case Revive order -> {
        heard.add(order);
        revive(order);
      }
      default -> turn(messages);
    }
  }

  private void revive(Revive order) {
    try {
      revival.accept(order.checkpoint());
    } catch (IllegalArgumentException refusal) {
      say(new Broken(refusal.getMessage()));
      return;
    }
    say(new Revived());
  }

  private void turn(List<ToGuest> messages) {
    program.accept(messages);
    messages.stream().filter(PlayedGuest::isOfTheScript).forEach(heard::add);
  }

  private static boolean isOfTheScript(ToGuest message) {
    return !(message instanceof TurnBegins || message instanceof Seed);
  }

  @Override
  public String awaited() {
    return "a guest that is played";
  }

  @Override
  public void terminate() {
    isTerminated = true;
  }

  /** What an ended one still says tells nobody anything. */
  @Override
  public void close(boolean hasLeftOff) {}

  public void say(ToPage... messages) {
    List.of(messages).forEach(page::heard);
  }

  public void fail(String reason) {
    page.failed(reason);
  }

  /** Its frame goes away. */
  public void lose(String reason) {
    page.lost(reason);
  }

  public List<ToGuest> heard() {
    return heard;
  }

  /** Whether it was given a script. */
  public boolean hasRun() {
    return heard.stream().anyMatch(Execute.class::isInstance);
  }

  public boolean isTerminated() {
    return isTerminated;
  }
}
