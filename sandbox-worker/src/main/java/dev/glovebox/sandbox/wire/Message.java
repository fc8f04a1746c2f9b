package dev.glovebox.sandbox.wire;

/**
 * Everything that crosses between page and guest. Lives for one message.
 *
 * <h2>Who may say what, and when</h2>
 *
 * <p>The guest is purely reactive: after {@link Ready} it speaks only in answer to the page. There
 * are two kinds of exchanges, and a guest that breaks their rules has its sandbox ended.
 *
 * <p><b>A turn of a script.</b> The page sends one batch and so gives the guest the word. The guest
 * sends any number of {@link ToolCalled} and {@link Printed}, at most one ending, and then exactly
 * one {@link Idle}, with which it gives the word back. Only then does the page send again.
 *
 * <ul>
 *   <li>Every turn begins with {@link TurnBegins}.
 *   <li>The first turn of a run is one {@link Execute}, in a pristine sandbox, or one {@link
 *       CarryOn}, in that of a session; of a recorded run a {@link Seed} stands before it. Later
 *       turns are {@link CallAnswered}, {@link CallRefused} and {@link Wake}, as many together as
 *       there are.
 *   <li>Calls of a run are numbered 1, 2, 3 and so on, without a gap. A guest that numbered them
 *       otherwise could have the answer of one call given to another. Each call is answered or
 *       refused once, or not at all when the run ends first.
 *   <li>The ending is {@link Completed}, {@link Oversized} or {@link Failed}. It ends the run, not
 *       the turn: its {@link Idle} may still be under way when the next exchange begins, and is
 *       then the one message that is expected of an earlier exchange.
 *   <li>{@link Idle} says when the guest wants to be woken. It has no timers of its own, so that
 *       the page knows of every moment in which a script runs.
 * </ul>
 *
 * <p><b>An order between two runs.</b> The page sends one order alone, and the guest answers with
 * one message and no {@link Idle}: {@link Reset} with {@link Clean}, {@link Mark} with {@link
 * Marked}, {@link GoBack} with {@link WentBack}, {@link Revive} with {@link Revived}. {@link
 * Forget} has no answer. {@link Checkpoint}, which is answered with {@link Checkpointed}, may also
 * be sent between two turns of a script.
 *
 * <p>{@link Broken} may come in place of anything. It is the last message of its guest.
 *
 * <h2>When it changes</h2>
 *
 * <p>Page and guest are built and shipped together, so nothing has to be compatible. {@link
 * WireLimits#VERSION} stands before every batch, and catches a page that was given the files of
 * another build. Raise it with every change after which one side could take the other at its word
 * and be wrong: another order or meaning of fields, another rule above. A new kind needs no new
 * version, because a side that does not know it refuses it.
 */
public sealed interface Message {

  /** Said by the page. The guest may believe it. */
  sealed interface ToGuest extends Message {}

  /** Said by the guest, and so perhaps by the script itself. The page may not believe it. */
  sealed interface ToPage extends Message {}

  /**
   * Stands before all that gives the guest the word in a script's turn: how long the turn may take.
   * A guest that still works then leaves off by itself, so that ending its worker ends it at once.
   * The page believes its own clock alone.
   *
   * <p>In a run that is recorded it also says what time it is in this turn, so that the script sees
   * the same when it is repeated: on the clock of the device, and on one that never goes back. A
   * negative time stands for the device's own clocks.
   */
  record TurnBegins(double mostMs, double wallMs, double monotonicMs) implements ToGuest {
    private static final double DEVICE = -1;

    /** A turn in which time is the device's own. */
    public TurnBegins(double mostMs) {
      this(mostMs, DEVICE, DEVICE);
    }
  }

  /** Until the next {@link Reset}, chance comes from this seed of 64 hexadecimal digits. */
  record Seed(String seed) implements ToGuest {}

  /** Run this script. {@code setupJson} holds its inputs, namespaces and limits. */
  record Execute(String code, String setupJson) implements ToGuest {}

  /** Run this script on what the scripts before it left. */
  record CarryOn(String code, String setupJson) implements ToGuest {}

  /**
   * Between two turns, or two runs: how everything is, as bytes from which another guest can go on.
   */
  record Checkpoint() implements ToGuest {}

  /**
   * In a pristine guest: be as the one was of which these bytes are, whose chance came from this
   * seed, if from any. The turns of its script go on from there.
   */
  record Revive(String seed, String setupJson, Bytes checkpoint) implements ToGuest {}

  /** Between two runs: remember how everything is by now, under this number. */
  record Mark(int mark) implements ToGuest {}

  /** Between two runs: put everything back to how it was at the mark. */
  record GoBack(int mark) implements ToGuest {}

  /** The mark is not needed any more. */
  record Forget(int mark) implements ToGuest {}

  /** The call has a result. */
  record CallAnswered(int callId, String json) implements ToGuest {}

  /** The call failed or was refused. */
  record CallRefused(int callId, String tool, String code, String message, String hint)
      implements ToGuest {}

  /** The run is over: put everything back to how it was. */
  record Reset() implements ToGuest {}

  /** A timer that the guest asked for is due. */
  record Wake() implements ToGuest {}

  /** The interpreter is up and locked down. */
  record Ready(double bootMs) implements ToPage {}

  /** The script calls a tool. */
  record ToolCalled(int callId, String tool, String positionalJson, String namedJson)
      implements ToPage {}

  /** The script printed. */
  record Printed(String stream, String text) implements ToPage {}

  /** The script ended with a value. */
  record Completed(String valueJson) implements ToPage {}

  /** The script ended with a value that is over its limit, which was therefore not sent. */
  record Oversized(int bytes) implements ToPage {}

  /** The script ended with an exception, or never started. */
  record Failed(
      String code, String kind, String message, int line, int column, String hint, String traceback)
      implements ToPage {}

  /**
   * The turn is over: the guest does nothing until the page sends something. Negative when it wants
   * no waking, else the milliseconds until its next timer.
   */
  record Idle(double wakeInMs) implements ToPage {}

  /** How everything is; empty when there is something that bytes do not hold. */
  record Checkpointed(Bytes checkpoint) implements ToPage {}

  /** Everything is as it was where the bytes come from. */
  record Revived() implements ToPage {}

  /** How everything is has been remembered, in so many bytes. */
  record Marked(int mark, double bytes) implements ToPage {}

  /** Everything is as it was at the mark. */
  record WentBack(int mark) implements ToPage {}

  /** Everything is as it was at the start; the guest can take the next script. */
  record Clean() implements ToPage {}

  /** The interpreter is beyond repair. */
  record Broken(String reason) implements ToPage {}
}
