package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.approval.Approver;
import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.journal.Journal;
import dev.glovebox.bridge.journal.MemoryJournal;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.policy.Policy;
import dev.glovebox.bridge.schema.ValueValidator;
import java.util.Objects;

/**
 * What a gate is made of.
 *
 * @param inspectTool the name of the tool by which a model finds functions, for hints
 */
public record GateParts(
    Catalogue catalogue,
    Policy policy,
    Journal journal,
    ValueValidator validator,
    Approver approver,
    Timers timers,
    JsonParser json,
    CallWatcher watcher,
    GateLimits limits,
    String inspectTool) {
  public GateParts {
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(journal, "journal");
    Objects.requireNonNull(validator, "validator");
    Objects.requireNonNull(approver, "approver");
    Objects.requireNonNull(timers, "timers");
    Objects.requireNonNull(watcher, "watcher");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(inspectTool, "inspectTool");
  }

  /** The same without anything that could be called, asked, counted or written down. */
  GateParts ofNothing() {
    return new GateParts(
        new Catalogue(),
        Policy.standard(),
        new MemoryJournal(1, false),
        validator,
        approver,
        timers,
        json,
        CallWatcher.NONE,
        limits,
        inspectTool);
  }
}
