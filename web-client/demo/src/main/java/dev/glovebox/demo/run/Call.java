package dev.glovebox.demo.run;

import dev.glovebox.demo.value.JsonValue;

/** One call of a run: what is known of it by now. Times are on the clock of its run. */
public final class Call {

  /** Where a call has come to. */
  public enum State {
    RUNNING,
    ASKING,
    ANSWERED,
    DENIED,
    FAILED,
    STOPPED
  }

  private final String id;
  private final String tool;
  private final double from;
  private JsonValue args;
  private State state = State.RUNNING;
  private String rule = "";
  private String code = "";
  private boolean wasAsked;
  private double to = Double.NaN;
  private double ms = Double.NaN;

  Call(String id, String tool, JsonValue args, double from) {
    this.id = id;
    this.tool = tool;
    this.args = args;
    this.from = from;
  }

  public String id() {
    return id;
  }

  /** The name in Python. */
  public String tool() {
    return tool;
  }

  /** As they were sent: the person's, where one has changed them; null where nobody told. */
  public JsonValue args() {
    return args;
  }

  public State state() {
    return state;
  }

  /** The rule that decided, or an empty text. */
  public String rule() {
    return rule;
  }

  /** The code of its failure, or an empty text. */
  public String code() {
    return code;
  }

  public boolean wasAsked() {
    return wasAsked;
  }

  public double from() {
    return from;
  }

  /** When it ended; for one that goes on, by now. */
  public double toAt(double now) {
    return isOver() ? to : now;
  }

  public boolean isOver() {
    return !Double.isNaN(to);
  }

  /** How long it took, without the time in which a person was asked about others. */
  double ms() {
    return wasAsked || Double.isNaN(ms) ? to - from : ms;
  }

  void ruledBy(String name) {
    rule = name;
  }

  void become(State other) {
    state = other;
  }

  void answeredBy(JsonValue changed) {
    wasAsked = true;
    args = changed == null ? args : changed;
  }

  void end(State ending, String failure, double tookMs, double at) {
    state = ending;
    code = failure;
    ms = tookMs;
    to = at;
  }
}
