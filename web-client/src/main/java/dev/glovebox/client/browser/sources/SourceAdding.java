package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.client.CodeMode;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;

/** Adds a source, and names it when it cannot be listed. */
public final class SourceAdding {
  private SourceAdding() {}

  /** The id of the source. */
  public static String add(CodeMode codeMode, Source source) {
    try {
      codeMode.catalogue().add(source);
    } catch (RuntimeException problem) {
      throw new GloveboxException(
          FailureCode.SOURCE_FAILED,
          "the source " + source.id() + " cannot be added: " + NativeMessage.of(problem));
    }
    return source.id();
  }
}
