package dev.glovebox.sandbox.page.run;

/** What one run may use, as far as the sandbox bounds it. */
public record RunLimits(int cpuMs, int wallMs, int outputBytes, int resultBytes) {}
