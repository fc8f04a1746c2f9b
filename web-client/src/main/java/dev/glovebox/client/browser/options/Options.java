package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.journal.MemoryJournal;
import dev.glovebox.bridge.json.browser.BrowserJsonParser;
import dev.glovebox.bridge.policy.Policy;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.run.Limits;
import org.teavm.jso.JSObject;

/** What {@code createCodeMode} was given, checked. Lives as long as its CodeMode. */
public record Options(
    Policy policy,
    OnApproval onApproval,
    Limits limits,
    int warm,
    TypeCheckMode typeCheck,
    ToolNames toolNames,
    MemoryJournal journal,
    boolean observeResults,
    Egress egress) {

  private static final int JOURNAL_ENTRIES = 30_000;

  /** The names that the model sees. */
  record ToolNames(String inspect, String execute) {}

  public static Options read(JSObject given) {
    Fields fields =
        Fields.ofOptions(given, "option")
            .allow(
                "sources",
                "policy",
                "onApproval",
                "limits",
                "warm",
                "typeCheck",
                "assets",
                "toolNames",
                "journal",
                "observeResults",
                "egress");
    fields.text("assets", "");
    fields.array("sources");
    return new Options(
        PolicyOption.read(fields.value("policy")),
        (OnApproval) fields.function("onApproval"),
        LimitsOption.ofCodeMode(fields.value("limits")),
        fields.number("warm", 0, 1),
        typeCheck(fields),
        toolNames(fields.value("toolNames")),
        journal(fields.value("journal")),
        fields.flag("observeResults", true),
        EgressOption.read(fields.value("egress"), new BrowserJsonParser()));
  }

  private static MemoryJournal journal(JSObject given) {
    Fields fields = Fields.ofOptions(given, "option journal").allow("entries", "payloads");
    return new MemoryJournal(
        fields.number("entries", 1, JOURNAL_ENTRIES), fields.flag("payloads", false));
  }

  private static TypeCheckMode typeCheck(Fields fields) {
    String word = fields.text("typeCheck", TypeCheckMode.ERROR.word());
    for (TypeCheckMode mode : TypeCheckMode.values()) {
      if (mode.word().equals(word)) {
        return mode;
      }
    }
    throw fields.refusal("option typeCheck must be \"error\", \"warn\" or \"off\", not " + word);
  }

  private static ToolNames toolNames(JSObject given) {
    Fields fields = Fields.ofOptions(given, "option toolNames").allow("inspect", "execute");
    return new ToolNames(
        fields.text("inspect", "inspect_api"), fields.text("execute", "execute_python"));
  }
}
