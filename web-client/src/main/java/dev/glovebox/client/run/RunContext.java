package dev.glovebox.client.run;

import dev.glovebox.bridge.gate.Gate;
import dev.glovebox.client.check.CheckBeforeRun;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.sandbox.page.Timers;
import java.util.List;
import java.util.function.Supplier;

/** What every run of one CodeMode stands on. */
public record RunContext(
    Gate gate,
    Timers timers,
    RunEvents events,
    Egress egress,
    CheckBeforeRun check,
    Supplier<List<String>> namespaces) {}
