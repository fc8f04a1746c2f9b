package dev.glovebox.client.browser.options;

import dev.glovebox.client.option.Option.Other;
import dev.glovebox.client.option.OptionTable;
import dev.glovebox.client.record.RunFilter;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;

/** Reads what {@code runs} is asked for. */
public final class RunsOptions {
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

  /** Whether {@code export} is to give all. */
  public static boolean withPayloads(JSObject given) {
    return Fields.of(OptionTable.RUN_EXPORT, given).flag(OptionTable.PAYLOADS);
  }
}
