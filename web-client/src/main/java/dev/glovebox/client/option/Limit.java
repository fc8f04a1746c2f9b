package dev.glovebox.client.option;

import dev.glovebox.client.option.Option.Count;
import dev.glovebox.sandbox.wire.WireLimits;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every limit, with what it is for: why there is such a limit, why its bounds are where they are,
 * and why its default is what it is. A time has no upper bound but what a browser's timer counts
 * to.
 */
public enum Limit {
  /**
   * A loop that never ends. The script's own time alone, so that a slow tool is not held against
   * it. Ten seconds sort some millions of rows; a person at the page waits no longer without a
   * word.
   */
  CPU_MS("cpuMs", Bounds.from(1), 10_000, Scope.RUN),

  /** A run that waits for ever. It has time for a few slow calls, one after the other. */
  WALL_MS("wallMs", Bounds.from(1), 120_000, Scope.RUN),

  /**
   * A recursion without an end, which otherwise ends only with the memory. Python's own default;
   * below 50, what runs the script has no room for itself.
   */
  RECURSION_DEPTH("recursionDepth", Bounds.from(50), 1_000, Scope.RUN),

  /**
   * A print in a loop. What was printed is kept on the page as one text, no longer than the longest
   * payload. By default, more than any model is shown.
   */
  OUTPUT_BYTES("outputBytes", new Bounds(0, WireLimits.PAYLOAD), 64 << 10, Scope.RUN),

  /**
   * A value that the page would have to read in one task. At most what the wire takes; by default
   * what a page reads within some milliseconds, and more than any model is shown.
   */
  RESULT_BYTES("resultBytes", new Bounds(1, WireLimits.PAYLOAD), 1 << 20, Scope.RUN),

  /** A call in a loop. A run over a long list of clients has its calls. */
  CALLS("calls", Bounds.from(1), 1_000, Scope.RUN),

  /**
   * What is behind the tools: further calls wait. More than the wire lets a run have open at one
   * time would never be reached.
   */
  PARALLEL_CALLS("parallelCalls", new Bounds(1, WireLimits.OPEN_CALLS), 32, Scope.RUN),

  /** A tool that never answers, so that the script hears of it while it has time left. */
  CALL_MS("callMs", Bounds.from(1), 30_000, Scope.RUN),

  /**
   * Arguments or a result that the page would have to read in one task. At most what the wire
   * takes; the default is a quarter of that, which a large table fits into.
   */
  CALL_BYTES("callBytes", new Bounds(1, WireLimits.PAYLOAD), 16 << 20, Scope.RUN),

  /**
   * A list that grows for ever, which would take the tab with it. The memory is fixed when a
   * sandbox is made, so it is the same for all runs. Python needs some 20 MiB before a script has
   * begun; a wasm memory of 32 bits ends at 4 GiB. The default is what the wasm is built with.
   */
  MEMORY_MB("memoryMb", new Bounds(32, 4_096), 256, Scope.CODE_MODE),

  /**
   * As many scripts at once as an app cares to start, each with a worker and its memory, until the
   * browser has none left and runs under way die of it. The others wait. With one alone, a session
   * would leave no place for a run. A browser has had trouble with a hundred; sixteen keep more
   * cores busy than most devices have.
   */
  SANDBOXES("sandboxes", new Bounds(2, 256), 16, Scope.CODE_MODE);

  /** Where a limit may be set. */
  public enum Scope {
    /** For a CodeMode, and for each run otherwise. */
    RUN,
    /** For a CodeMode alone. */
    CODE_MODE
  }

  private final Count option;
  private final Scope scope;

  Limit(String name, Bounds bounds, int otherwise, Scope scope) {
    this.option = new Count(name, bounds, otherwise);
    this.scope = scope;
  }

  /** As callers write it. */
  public Count option() {
    return option;
  }

  public int otherwise() {
    return option.otherwise();
  }

  /** Those that may be set there. */
  public static List<Limit> of(Scope scope) {
    return Stream.of(values())
        .filter(limit -> scope == Scope.CODE_MODE || limit.scope == Scope.RUN)
        .toList();
  }

  static Form form(Scope scope) {
    Option[] options = of(scope).stream().map(Limit::option).toArray(Option[]::new);
    return Form.ofOptions("limit", options);
  }
}
