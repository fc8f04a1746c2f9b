package dev.glovebox.bridge.gate;

/**
 * How much calls may take.
 *
 * @param calls of one run, whether they succeed or not
 * @param parallelCalls of one run that wait for approval or for their tools; further ones queue
 * @param callMs from the invocation of a tool to its answer
 * @param callBytes of the arguments, and of the result, of one call, as UTF-8
 */
public record GateLimits(int calls, int parallelCalls, int callMs, int callBytes) {
  public GateLimits {
    if (calls < 1 || parallelCalls < 1 || callMs < 1 || callBytes < 1) {
      throw new IllegalArgumentException("Every limit must be at least 1.");
    }
  }
}
