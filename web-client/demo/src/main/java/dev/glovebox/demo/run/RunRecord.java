package dev.glovebox.demo.run;

import dev.glovebox.demo.run.Call.State;
import dev.glovebox.demo.value.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * What is known of one run while it goes on: its stages, its calls, its output, its end. Times are
 * on the run's own clock, which stands still while nothing happens but a person's thinking about an
 * approval. What is told of a call costs the same, however many there are.
 */
public final class RunRecord {
  private static final String OK = "ok";

  private final DoubleSupplier now;
  private final double startedAt;
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, Call> byId = new HashMap<>();
  private final List<Stage> stages = new ArrayList<>();
  private final List<Printed> output = new ArrayList<>();
  private final Map<String, Double> beginnings = new HashMap<>();
  private String awaitedStage = "";
  private String awaited = "";
  private double waitedMs;
  private double waitingSince = Double.NaN;
  private double endedAt = Double.NaN;
  private double bytesRead;
  private int asking;
  private int running;

  /**
   * @param now in milliseconds, from whenever
   */
  public RunRecord(DoubleSupplier now) {
    this.now = now;
    this.startedAt = now.getAsDouble();
  }

  /** What a script has printed. */
  public record Printed(String stream, String text) {}

  /** What was needed before the script could begin. */
  public record Stage(String name, double from, double to) {}

  /**
   * How a call ended.
   *
   * @param status {@code ok}, or the code of the failure
   * @param bytes of the result
   */
  public record Ending(String status, double ms, double bytes) {}

  public List<Call> calls() {
    return calls;
  }

  public List<Stage> stages() {
    return stages;
  }

  public List<Printed> output() {
    return output;
  }

  public double bytesRead() {
    return bytesRead;
  }

  public boolean isOver() {
    return !Double.isNaN(endedAt);
  }

  public double elapsed() {
    if (isOver()) {
      return endedAt;
    }
    double at = Double.isNaN(waitingSince) ? now.getAsDouble() : waitingSince;
    return at - startedAt - waitedMs;
  }

  /** The script cannot begin before this stage has ended, of which somebody is told in words. */
  public void waitsFor(String stage, String words) {
    awaitedStage = stage;
    awaited = words;
  }

  /** Of a stage that does not begin with the run. */
  public void stageBegan(String name) {
    beginnings.put(name, elapsed());
  }

  public void stageEnded(String name) {
    if (name.equals(awaitedStage)) {
      awaited = "";
    }
    stages.add(new Stage(name, beginnings.getOrDefault(name, 0.0), elapsed()));
  }

  /** A stage that could not be done, which holds nothing up. */
  public void stageFailed(String name) {
    stages.add(new Stage(name + " failed", beginnings.getOrDefault(name, 0.0), elapsed()));
  }

  /** What is said of a run that has made no call: nothing while one may come at any moment. */
  public String ofNoCalls() {
    return isOver() ? "The script has made no call." : awaited;
  }

  public void callStarted(String id, String tool, JsonValue args, String rule) {
    Call call = callOf(id, tool, args);
    call.ruledBy(rule);
    if (call.state() == State.ASKING) {
      become(call, State.RUNNING);
    }
  }

  public void callAsks(String id, String tool, JsonValue args) {
    become(callOf(id, tool, args), State.ASKING);
  }

  /**
   * A person has answered.
   *
   * @param args what the person made of them; null where they are the script's
   */
  public void callAnswered(String id, JsonValue args) {
    Call call = byId.get(id);
    if (call != null && call.state() == State.ASKING) {
      call.answeredBy(args);
      become(call, State.RUNNING);
    }
  }

  /** A call has ended; one that never came to a decision was not told of before. */
  public void callEnded(String id, String tool, Ending ending) {
    Call call = callOf(id, tool, null);
    if (call.isOver()) {
      return;
    }
    bytesRead += ending.bytes();
    double at = elapsed();
    String status = ending.status();
    count(call.state(), -1);
    call.end(stateOf(status), status.equals(OK) ? "" : status, ending.ms(), at);
    mindTheClock();
  }

  public void printed(String stream, String text) {
    output.add(new Printed(stream, text));
  }

  /**
   * All that the run has printed. Of a run that went on after a reload, what it had printed before
   * was told to a page that is gone.
   *
   * @return whether more was printed than was told
   */
  public boolean printedInAll(String text) {
    int told = output.stream().mapToInt(printed -> printed.text().length()).sum();
    boolean isMore = text.length() > told;
    if (isMore) {
      output.clear();
      printed("stdout", text);
    }
    return isMore;
  }

  /** The run is over, or waits in the store. */
  public void finish() {
    endedAt = elapsed();
    for (Call call : calls) {
      if (!call.isOver()) {
        call.end(State.STOPPED, "", Double.NaN, endedAt);
      }
    }
  }

  private static State stateOf(String status) {
    return switch (status) {
      case OK -> State.ANSWERED;
      case "tool-denied" -> State.DENIED;
      case "call-cancelled" -> State.STOPPED;
      default -> State.FAILED;
    };
  }

  private Call callOf(String id, String tool, JsonValue args) {
    Call known = byId.get(id);
    if (known != null) {
      return known;
    }
    Call call = new Call(id, tool, args, elapsed());
    byId.put(id, call);
    calls.add(call);
    count(State.RUNNING, 1);
    mindTheClock();
    return call;
  }

  private void become(Call call, State state) {
    count(call.state(), -1);
    call.become(state);
    count(state, 1);
    mindTheClock();
  }

  private void count(State state, int by) {
    asking += state == State.ASKING ? by : 0;
    running += state == State.RUNNING ? by : 0;
  }

  private void mindTheClock() {
    boolean waits = asking > 0 && running == 0;
    boolean stands = !Double.isNaN(waitingSince);
    if (waits && !stands) {
      waitingSince = now.getAsDouble();
    } else if (!waits && stands) {
      waitedMs += now.getAsDouble() - waitingSince;
      waitingSince = Double.NaN;
    }
  }
}
