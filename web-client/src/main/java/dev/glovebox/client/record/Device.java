package dev.glovebox.client.record;

import dev.glovebox.client.record.entry.Offers;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.run.RunRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is not Glovebox's own.
 *
 * @param seeds gives 64 hexadecimal digits that nobody can know
 * @param offers what can be called
 * @param zone the name of its time zone
 * @param build the hash of the Python that runs scripts
 * @param packing of checkpoints
 * @param redacted the names of fields that are to stay inside
 */
public record Device(
    RecordedTurns.Clocks clocks,
    Supplier<String> seeds,
    Offers offers,
    String zone,
    String build,
    Packing packing,
    Set<String> redacted) {
  long nowMs() {
    return clocks.wallMs().getAsLong();
  }

  RunEntry.Started started(RunRequest request, List<String> namespaces) {
    return new RunEntry.Started(
        request, namespaces, offers.of(request.code()), zone, build, nowMs());
  }

  /** What is otherwise now than it was when a run began; that is null when nobody knows. */
  List<String> changesSince(RunEntry.Started started) {
    List<String> changes = new ArrayList<>();
    if (started != null) {
      if (!started.zone().equals(zone)) {
        changes.add("the time zone, which is " + zone + " now");
      }
      if (started.offered().isOther(offers.fingerprint())) {
        changes.add("what can be called");
      }
      if (!started.build().equals(build)) {
        changes.add("Glovebox");
      }
    }
    return changes;
  }
}
