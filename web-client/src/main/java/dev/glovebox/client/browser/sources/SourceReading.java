package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.tool.Source;

/** A source that is being read, a little at a time. Lives until it is read. */
interface SourceReading {
  int ALL = Integer.MAX_VALUE;

  /** The source when no more than so many functions were left to read, else null. */
  Source advance(int functions);
}
