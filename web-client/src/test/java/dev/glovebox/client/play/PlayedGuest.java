package dev.glovebox.client.play;

import dev.glovebox.sandbox.page.SandboxPort;
import dev.glovebox.sandbox.page.SandboxSpawner;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Seed;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One worker that a test plays: what it was told to do, and whether it was ended. */
public final class PlayedGuest implements SandboxPort {
  private final SandboxSpawner.Listener page;
  private final List<ToGuest> heard = new ArrayList<>();
  private Consumer<List<ToGuest>> program = messages -> {};
  private boolean isTerminated;

  PlayedGuest(SandboxSpawner.Listener page) {
    this.page = page;
  }

  /** Has a program answer each turn, which begins with the messages that it is given. */
  public void playedBy(Consumer<List<ToGuest>> program) {
    this.program = program;
  }

  @Override
  public void send(List<ToGuest> messages) {
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
