package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.source.Selection;
import dev.glovebox.client.browser.options.Fields;
import java.util.List;

/** What the options of platform sources share: which functions are offered. */
final class SelectionOption {
  private SelectionOption() {}

  /** {@code include} and {@code exclude}, lists of patterns. */
  static Selection read(Fields fields) {
    return new Selection(List.of(fields.texts("include")), List.of(fields.texts("exclude")));
  }
}
