package dev.glovebox.client.record;

import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import dev.glovebox.sandbox.wire.Message.Wake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A script as its page sees it: three reads, an order, six workers that read and order in whatever
 * order they are answered, a sleep, a last order. What it does depends on its answers alone.
 */
final class PlayedProgram implements Consumer<List<ToGuest>> {
  static final int READS = 3;
  static final int WORKERS = 6;
  static final int ORDERS = WORKERS + 2;

  private final List<List<ToGuest>> turns = new ArrayList<>();
  private final List<ToPage> said = new ArrayList<>();
  private final Map<Integer, Consumer<String>> waiting = new HashMap<>();
  private final StringBuilder heard = new StringBuilder();
  private Runnable afterSleep = () -> {};
  private int calls;
  private int workersDone;
  private boolean isAsleep;
  private boolean isOver;

  /** What it was told so far, from which another one comes to be the same. */
  private record Memory(List<List<ToGuest>> turns) implements Bytes {
    @Override
    public int length() {
      return turns.size();
    }
  }

  Bytes remember() {
    return new Memory(List.copyOf(turns));
  }

  void beAsIn(Bytes memory) {
    ((Memory) memory).turns().forEach(this);
    said.clear();
  }

  /** What it says in answer to the turns that it was given; empty when it was given none. */
  List<ToPage> takeSaid() {
    List<ToPage> taken = List.copyOf(said);
    said.clear();
    return taken;
  }

  @Override
  public void accept(List<ToGuest> turn) {
    turns.add(turn);
    for (ToGuest message : turn) {
      switch (message) {
        case Execute execute -> read(0);
        case CallAnswered answered -> waiting.remove(answered.callId()).accept(answered.json());
        case Wake wake -> wake();
        default -> {}
      }
    }
    said.add(new Idle(isAsleep ? 5 : -1));
  }

  private void wake() {
    isAsleep = false;
    afterSleep.run();
  }

  private void call(String tool, int n, Consumer<String> then) {
    calls++;
    waiting.put(calls, then);
    said.add(new ToolCalled(calls, tool, "[]", "{\"n\":" + n + "}"));
  }

  private void read(int n) {
    call("crm.find", n, value -> readOn(n, value));
  }

  private void readOn(int n, String value) {
    heard.append(value);
    if (n + 1 < READS) {
      read(n + 1);
    } else {
      call("crm.place", 100, this::startWorkers);
    }
  }

  private void startWorkers(String value) {
    heard.append(value);
    for (int worker = 0; worker < WORKERS; worker++) {
      int n = worker;
      call("crm.find", n, read -> call("crm.place", n, placed -> workerDone(n, placed)));
    }
  }

  private void workerDone(int n, String value) {
    heard.append(n).append(value);
    workersDone++;
    if (workersDone == WORKERS) {
      isAsleep = true;
      afterSleep = () -> call("crm.place", 200, this::end);
    }
  }

  private void end(String value) {
    if (!isOver) {
      isOver = true;
      said.add(new Completed("\"" + heard + value + "\""));
    }
  }
}
