package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.source.Selection;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.option.OptionTable;

/** What the options of platform sources share: which functions are offered. */
final class SelectionOption {
  private SelectionOption() {}

  /** {@code include} and {@code exclude}, lists of patterns. */
  static Selection read(Fields fields) {
    return new Selection(fields.texts(OptionTable.INCLUDE), fields.texts(OptionTable.EXCLUDE));
  }
}
