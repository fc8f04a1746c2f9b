package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.json.browser.JsonForm;
import dev.glovebox.client.option.Form;
import dev.glovebox.client.option.Option;
import dev.glovebox.client.option.Option.Other;
import dev.glovebox.client.option.OptionTable;
import dev.glovebox.client.record.ForkChange;
import dev.glovebox.client.record.store.RunFilter;
import dev.glovebox.client.run.CallIds;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;

/** Reads what {@code runs} is asked for. */
public final class RunsOptions {
  /** A call that is not made has none, and another script has its own. */
  private static final List<Option> NOT_BESIDE_ARGS =
      List.of(OptionTable.RESULT, OptionTable.ERROR, OptionTable.CODE, OptionTable.INPUTS);

  private RunsOptions() {}

  /** Which runs {@code list} means. */
  public static RunFilter filter(JSObject given) {
    Fields fields = Fields.of(OptionTable.RUN_LIST, given);
    RunFilter all = RunFilter.ALL;
    return new RunFilter(
        fields.texts(OptionTable.STATUS),
        fields.has(OptionTable.CALLER) ? fields.text(OptionTable.CALLER) : all.caller(),
        time(fields, OptionTable.SINCE, all.fromMs()),
        time(fields, OptionTable.UNTIL, all.untilMs()),
        fields.has(OptionTable.MOST_RUNS) ? fields.count(OptionTable.MOST_RUNS) : all.most());
  }

  private static double time(Fields fields, Other option, double otherwise) {
    JSObject given = fields.number(option);
    return given == null ? otherwise : ((JSNumber) given).doubleValue();
  }

  /** What of a {@code fork} is not as in the run of that id. */
  public static ForkChange change(String runId, JSObject given) {
    Fields fields = Fields.of(OptionTable.RUN_FORK, given);
    if (!fields.has(OptionTable.FORK_AT)) {
      throw fields.refusal("runs fork at is missing: the id of a call");
    }
    if (fields.has(OptionTable.RESULT) && fields.has(OptionTable.ERROR)) {
      throw fields.refusal("runs fork result and error exclude each other");
    }
    int call = CallIds.numberIn(runId, fields.text(OptionTable.FORK_AT));
    if (call == 0) {
      throw fields.refusal("runs fork at is not the id of a call of " + runId);
    }
    boolean hasInputs = fields.has(OptionTable.INPUTS);
    return new ForkChange(
        call,
        fields.has(OptionTable.RESULT) ? result(fields, "runs fork") : null,
        fields.has(OptionTable.ERROR) ? fields.text(OptionTable.ERROR) : null,
        arguments(fields),
        fields.has(OptionTable.CODE) ? fields.text(OptionTable.CODE) : null,
        Inputs.names(fields),
        hasInputs ? Inputs.json(fields) : null);
  }

  /** What the call at which a fork parts is made with; null for what the script says. */
  private static String arguments(Fields fields) {
    JSObject given = fields.object(OptionTable.EDITED_ARGS);
    if (given == null) {
      return null;
    }
    for (Option other : NOT_BESIDE_ARGS) {
      if (fields.has(other)) {
        throw fields.refusal("runs fork args and " + other.name() + " exclude each other");
      }
    }
    return json(fields, given, "runs fork args are ");
  }

  /** Whether a run is taken from a page that has it. */
  public static boolean takesOver(Form form, JSObject given) {
    return Fields.of(form, given).flag(OptionTable.TAKE_OVER);
  }

  /** The script of a {@code replay}; null for that of the run. */
  public static String code(JSObject given) {
    Fields fields = Fields.of(OptionTable.RUN_REPLAY, given);
    return fields.has(OptionTable.CODE) ? fields.text(OptionTable.CODE) : null;
  }

  /** What {@code settle} says: what the call gave, or null when it was not made. */
  public static String happened(JSObject given) {
    Fields fields = Fields.of(OptionTable.RUN_SETTLE, given);
    if (!fields.has(OptionTable.HAPPENED)) {
      throw fields.refusal("runs settle happened is missing: true or false");
    }
    if (!fields.flag(OptionTable.HAPPENED)) {
      return null;
    }
    return fields.has(OptionTable.RESULT) ? result(fields, "runs settle") : "null";
  }

  private static String result(Fields fields, String what) {
    return json(fields, fields.value(OptionTable.RESULT), what + " result is ");
  }

  private static String json(Fields fields, JSObject given, String what) {
    JsonForm.Written written = JsonForm.of(given);
    if (written.getLost() != null) {
      throw fields.refusal(what + written.getLost() + ", which is not JSON");
    }
    return written.getJson();
  }

  /** What {@code export} is to give. */
  public static Exported exported(JSObject given) {
    Fields fields = Fields.of(OptionTable.RUN_EXPORT, given);
    boolean hasPayloads = fields.flag(OptionTable.PAYLOADS);
    boolean hasCheckpoint = fields.flag(OptionTable.WITH_CHECKPOINT);
    if (hasCheckpoint && !hasPayloads) {
      throw fields.refusal("runs export checkpoint needs payloads: true, which it has in it");
    }
    return new Exported(hasPayloads, hasCheckpoint);
  }

  /** How much of a run is wanted. */
  public record Exported(boolean hasPayloads, boolean hasCheckpoint) {}
}
