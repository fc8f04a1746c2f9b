package dev.glovebox.client.session;

import dev.glovebox.bridge.gate.Gate;
import dev.glovebox.client.check.TypeChecker;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.record.SessionRecords;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.page.pool.Pool;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What sessions are made of, and who has to forget them.
 *
 * @param interrupted told the id of a script whose page went away in its midst
 */
public record SessionParts(
    Pool pool,
    Gate gate,
    Egress egress,
    TypeChecker checker,
    Timers timers,
    SessionRecords records,
    Consumer<String> interrupted,
    Supplier<String> ids,
    Supplier<List<String>> namespaces) {}
