package dev.glovebox.sandbox.wire;

/** Everything that crosses between page and guest. Lives for one message. */
public sealed interface Message {

  /** Said by the page. The guest may believe it. */
  sealed interface ToGuest extends Message {}

  /** Said by the guest, and so perhaps by the script itself. The page may not believe it. */
  sealed interface ToPage extends Message {}

  /** Run this script. {@code setupJson} holds its inputs, namespaces and limits. */
  record Execute(String code, String setupJson) implements ToGuest {}

  /** Run this script on what the scripts before it left. */
  record Continue(String code, String setupJson) implements ToGuest {}

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

  /** How everything is has been remembered, in so many bytes. */
  record Marked(int mark, double bytes) implements ToPage {}

  /** Everything is as it was at the mark. */
  record WentBack(int mark) implements ToPage {}

  /** Everything is as it was at the start; the guest can take the next script. */
  record Clean() implements ToPage {}

  /** The interpreter is beyond repair. */
  record Broken(String reason) implements ToPage {}
}
