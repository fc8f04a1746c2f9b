package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.client.CodeMode;
import dev.glovebox.client.catalogue.CatalogueChanges;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.sandbox.page.Timers;
import java.util.function.Consumer;

/** Makes sources of handles and adds them. Lives as long as its CodeMode. */
public final class SourceAdding {
  /** How long functions are read before the page gets its turn. */
  private static final double SLICE_MS = 12;

  private static final int FUNCTIONS_AT_ONCE = 50;

  private final CodeMode codeMode;
  private final SourceContext context;
  private final Timers timers;
  private final CatalogueChanges changes;

  public SourceAdding(
      CodeMode codeMode, SourceContext context, Timers timers, CatalogueChanges changes) {
    this.codeMode = codeMode;
    this.context = context;
    this.timers = timers;
    this.changes = changes;
  }

  /** Adds a source in one piece; its id. */
  public String add(SourceHandle handle) {
    Source source = read(handle, begun(handle), SourceReading.ALL);
    orFailed(source, () -> codeMode.catalogue().add(source));
    return source.id();
  }

  /** Adds a source a little at a time: ten thousand functions do not hold the page up. */
  public void addInSlices(
      SourceHandle handle, Consumer<String> onAdded, Consumer<GloveboxException> onFailed) {
    timers.afterOthers(
        () -> {
          try {
            slice(handle, begun(handle), onAdded, onFailed);
          } catch (GloveboxException problem) {
            onFailed.accept(problem);
          }
        });
  }

  private void slice(
      SourceHandle handle,
      SourceReading reading,
      Consumer<String> onAdded,
      Consumer<GloveboxException> onFailed) {
    double end = timers.nowMs() + SLICE_MS;
    try {
      Source source = read(handle, reading, end);
      if (source == null) {
        timers.afterOthers(() -> slice(handle, reading, onAdded, onFailed));
      } else {
        take(source, () -> onAdded.accept(source.id()));
      }
    } catch (GloveboxException problem) {
      onFailed.accept(problem);
    }
  }

  /** The source, or null when there was more to read than until then. */
  private Source read(SourceHandle handle, SourceReading reading, double endMs) {
    Source source = null;
    while (source == null && timers.nowMs() < endMs) {
      source = read(handle, reading, FUNCTIONS_AT_ONCE);
    }
    return source;
  }

  private SourceReading begun(SourceHandle handle) {
    codeMode.requireAlive();
    try {
      return handle.begin(context);
    } catch (RuntimeException problem) {
      throw failed(handle.title() + " cannot be listed: ", problem);
    }
  }

  private static Source read(SourceHandle handle, SourceReading reading, int most) {
    try {
      return reading.advance(most);
    } catch (RuntimeException problem) {
      throw failed(handle.title() + " cannot be listed: ", problem);
    }
  }

  private void take(Source source, Runnable then) {
    orFailed(source, () -> changes.take(codeMode.catalogue().adding(source), then));
  }

  private static void orFailed(Source source, Runnable adding) {
    try {
      adding.run();
    } catch (RuntimeException problem) {
      throw failed(source.id() + " cannot be added: ", problem);
    }
  }

  private static GloveboxException failed(String what, RuntimeException problem) {
    return new GloveboxException(
        FailureCode.SOURCE_FAILED, "the source " + what + NativeMessage.of(problem));
  }
}
