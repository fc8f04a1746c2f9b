package dev.glovebox.client;

import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.List;

/**
 * What became of a script that was run over a record.
 *
 * @param outcome that of a run; paused where it goes no further without what it asks for
 * @param asked what it has called and the record has no answer for, as it may leave
 * @param unused the numbers of the recorded calls that it has not made
 */
public record Replayed(RunOutcome outcome, List<ToolCalled> asked, List<Integer> unused) {}
