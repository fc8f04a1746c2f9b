package dev.glovebox.client.run;

import dev.glovebox.bridge.gate.GateLimits;
import dev.glovebox.sandbox.page.RunLimits;

/** What a run may use. The defaults are the contract's. */
public record Limits(
    int cpuMs,
    int wallMs,
    int recursionDepth,
    int outputBytes,
    int resultBytes,
    int calls,
    int parallelCalls,
    int callMs,
    int callBytes) {

  public static final Limits DEFAULT =
      new Limits(10_000, 120_000, 1_000, 64 << 10, 1 << 20, 1_000, 32, 30_000, 16 << 20);

  public GateLimits ofGate() {
    return new GateLimits(calls, parallelCalls, callMs, callBytes);
  }

  RunLimits ofSandbox() {
    return new RunLimits(cpuMs, wallMs, outputBytes, resultBytes);
  }
}
