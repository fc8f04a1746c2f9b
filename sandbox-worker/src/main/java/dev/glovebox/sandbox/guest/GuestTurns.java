package dev.glovebox.sandbox.guest;

import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.CarryOn;
import dev.glovebox.sandbox.wire.Message.Checkpoint;
import dev.glovebox.sandbox.wire.Message.Checkpointed;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Forget;
import dev.glovebox.sandbox.wire.Message.GoBack;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Mark;
import dev.glovebox.sandbox.wire.Message.Marked;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Reset;
import dev.glovebox.sandbox.wire.Message.Revive;
import dev.glovebox.sandbox.wire.Message.Revived;
import dev.glovebox.sandbox.wire.Message.Seed;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import dev.glovebox.sandbox.wire.Message.Wake;
import dev.glovebox.sandbox.wire.Message.WentBack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Takes turns: hands over what arrived, lets Python run until it waits, and sends what came of it.
 * It never acts on its own, so the page knows of every moment in which a script runs.
 */
public final class GuestTurns {
  /** What the compiler puts before the words of a JavaScript error. */
  private static final String NATIVE = "(JavaScript) Error: ";

  /** A page that gets a script's flood in one piece is held up for as long as it unpacks it. */
  private static final int MOST_HELD = 256;

  private static final int MOST_HELD_CHARACTERS = 1 << 20;

  /** What {@code console.py} never prints in so short a time: more is held as calls are. */
  private static final int MOST_PRINTED_AT_ONCE = 64;

  private static final double STRETCH_MS = 25;

  private final Interpreter interpreter;
  private final Outbox outbox;
  private final DoubleSupplier nowMs;
  private int heldMessages;
  private int heldCharacters;
  private double stretchBeganMs;
  private int printedInStretch;

  /**
   * @param nowMs the time by a clock that goes forward
   */
  public GuestTurns(Interpreter interpreter, Outbox outbox, DoubleSupplier nowMs) {
    this.interpreter = interpreter;
    this.outbox = outbox;
    this.nowMs = nowMs;
  }

  /** One turn, for messages that arrived together. */
  public void receive(List<ToGuest> messages) {
    try {
      switch (messages.getFirst()) {
        case Reset m -> tell(interpreter.reset(), new Clean(), "memory has grown");
        case Checkpoint m -> outbox.add(new Checkpointed(interpreter.checkpoint()));
        case Revive m -> revive(m);
        case Mark m -> outbox.add(new Marked(m.mark(), interpreter.mark(m.mark())));
        case GoBack m -> tell(interpreter.goBack(m.mark()), new WentBack(m.mark()), "no such mark");
        case Forget m -> interpreter.forget(m.mark());
        default -> takeTurn(messages);
      }
    } catch (RuntimeException problem) {
      outbox.add(new Broken(reasonOf(problem)));
    }
    send();
  }

  private void revive(Revive order) {
    interpreter.revive(order);
    outbox.add(new Revived());
  }

  private void takeTurn(List<ToGuest> messages) {
    deliver(messages);
    outbox.add(new Idle(interpreter.wake()));
  }

  private void tell(boolean isDone, ToPage done, String why) {
    outbox.add(isDone ? done : new Broken(why));
  }

  /** Called by Python in the middle of a turn. */
  public void emit(List<String> texts) {
    for (ToPage message : Emitted.messages(texts)) {
      outbox.add(message);
      heldMessages++;
      heldCharacters += characters(message);
      if (message instanceof Printed && isSeenAtOnce()
          || heldMessages == MOST_HELD
          || heldCharacters >= MOST_HELD_CHARACTERS) {
        send();
      }
    }
  }

  /** Whether what is printed is not one of a flood, whose messages would each be an event there. */
  private boolean isSeenAtOnce() {
    double now = nowMs.getAsDouble();
    if (now - stretchBeganMs >= STRETCH_MS) {
      stretchBeganMs = now;
      printedInStretch = 0;
    }
    printedInStretch++;
    return printedInStretch <= MOST_PRINTED_AT_ONCE;
  }

  /** Of what may be long. */
  private static int characters(ToPage message) {
    return switch (message) {
      case ToolCalled call -> call.positionalJson().length() + call.namedJson().length();
      case Printed printed -> printed.text().length();
      default -> 0;
    };
  }

  private void deliver(List<ToGuest> messages) {
    List<CallAnswered> answers = new ArrayList<>();
    for (ToGuest message : messages) {
      if (message instanceof CallAnswered answer) {
        answers.add(answer);
      } else {
        deliver(message);
      }
    }
    if (!answers.isEmpty()) {
      interpreter.answered(answers);
    }
  }

  private void send() {
    heldMessages = 0;
    heldCharacters = 0;
    outbox.send();
  }

  private void deliver(ToGuest message) {
    switch (message) {
      case TurnBegins m -> interpreter.turnBegins(m);
      case Seed m -> interpreter.seed(m.seed());
      case Execute m -> interpreter.execute(m.code(), m.setupJson());
      case CarryOn m -> interpreter.carryOn(m.code(), m.setupJson());
      case CallAnswered m -> {}
      case Wake m -> {}
      case Reset m -> {}
      case Checkpoint m -> {}
      case Revive m -> {}
      case Mark m -> {}
      case GoBack m -> {}
      case Forget m -> {}
      case CallRefused m ->
          interpreter.refused(m.callId(), m.tool(), m.code(), m.message(), m.hint());
    }
  }

  private static String reasonOf(RuntimeException problem) {
    String message = String.valueOf(problem.getMessage());
    return message.startsWith(NATIVE) ? message.substring(NATIVE.length()) : message;
  }
}
