package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.journal.MemoryJournal;
import dev.glovebox.bridge.json.browser.BrowserJsonParser;
import dev.glovebox.bridge.policy.Policy;
import dev.glovebox.client.HeldPage;
import dev.glovebox.client.RunApprover;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.model.ToolNames;
import dev.glovebox.client.option.Option.Word;
import dev.glovebox.client.option.OptionTable;
import dev.glovebox.client.record.browser.SharedStore;
import dev.glovebox.client.record.store.Retention;
import dev.glovebox.client.run.Limits;
import dev.glovebox.sandbox.page.browser.BrowserTimers;
import java.util.List;
import org.teavm.jso.JSObject;

/** What {@code createCodeMode} was given, checked. Lives as long as its CodeMode. */
public record Options(
    Policy policy,
    OnApproval onApproval,
    Limits limits,
    int warm,
    TypeCheckMode typeCheck,
    String assets,
    ToolNames toolNames,
    MemoryJournal journal,
    boolean observeResults,
    Egress egress,
    RunApprover.Waiting waiting,
    int expireMs,
    boolean recordsPayloads,
    SharedStore store,
    Retention.Bounds retention,
    HeldPage heldPage,
    SearchBound searchBound) {
  private static final Word MEMORY =
      new Word(OptionTable.STORE.name(), List.of("memory", "indexeddb"), "memory");

  /**
   * @param store where runs are recorded; null for the page's memory
   */
  public static Options read(JSObject given, SharedStore store) {
    Fields fields = Fields.of(OptionTable.CODE_MODE, given);
    fields.array(OptionTable.SOURCES);
    refuseWrongTelemetry(fields.value(OptionTable.TELEMETRY_OPTION));
    HeldPage held = new HeldPage(new BrowserTimers());
    SearchBound bound = new SearchBound(new BrowserTimers());
    return new Options(
        PolicyOption.read(fields.value(OptionTable.POLICY_OPTION), held),
        (OnApproval) fields.function(OptionTable.ON_APPROVAL),
        LimitsOption.ofCodeMode(fields.value(OptionTable.LIMITS_OPTION)),
        fields.count(OptionTable.WARM),
        TypeCheckMode.of(fields.word(OptionTable.TYPE_CHECK)),
        fields.text(OptionTable.ASSETS),
        toolNames(fields.value(OptionTable.TOOL_NAMES_OPTION)),
        journal(fields.value(OptionTable.JOURNAL_OPTION)),
        fields.flag(OptionTable.OBSERVE_RESULTS),
        EgressOption.read(
            fields.value(OptionTable.EGRESS_OPTION), new BrowserJsonParser(), held, bound),
        ApprovalWaiting.read(fields.value(OptionTable.POLICY_OPTION)),
        ApprovalWaiting.expireMs(fields.value(OptionTable.POLICY_OPTION)),
        Fields.of(OptionTable.POLICY, fields.value(OptionTable.POLICY_OPTION))
            .flag(OptionTable.RECORD_PAYLOADS),
        store(fields, store),
        retention(fields.value(OptionTable.RETENTION_OPTION)),
        held,
        bound);
  }

  /** Which store it is was seen by whoever opened it; here, only what is none is refused. */
  private static SharedStore store(Fields fields, SharedStore opened) {
    if (opened == null && fields.has(OptionTable.STORE)) {
      fields.word(MEMORY);
    }
    return opened;
  }

  /** Whoever makes the spans looks at the rest. */
  private static void refuseWrongTelemetry(JSObject given) {
    Fields fields = Fields.of(OptionTable.TELEMETRY, given);
    fields.object(OptionTable.TRACER);
    fields.object(OptionTable.TELEMETRY_API);
    fields.flag(OptionTable.PAYLOADS);
  }

  private static Retention.Bounds retention(JSObject given) {
    Fields fields = Fields.of(OptionTable.RETENTION, given);
    return new Retention.Bounds(
        fields.count(OptionTable.KEPT_RUNS),
        fields.count(OptionTable.KEPT_DAYS),
        fields.count(OptionTable.KEPT_BYTES));
  }

  private static MemoryJournal journal(JSObject given) {
    Fields fields = Fields.of(OptionTable.JOURNAL, given);
    return new MemoryJournal(fields.count(OptionTable.ENTRIES), fields.flag(OptionTable.PAYLOADS));
  }

  private static ToolNames toolNames(JSObject given) {
    Fields fields = Fields.of(OptionTable.TOOL_NAMES, given);
    return new ToolNames(
        fields.text(OptionTable.INSPECT_TOOL),
        fields.text(OptionTable.EXECUTE_TOOL),
        fields.text(OptionTable.LIST_TOOL),
        fields.text(OptionTable.CALL_TOOL));
  }
}
