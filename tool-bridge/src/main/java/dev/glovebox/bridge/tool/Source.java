package dev.glovebox.bridge.tool;

import java.util.List;

/**
 * Offers the tools of one namespace or more. Lives from its adding to the catalogue until its
 * removal.
 */
public interface Source {
  /** Tells this source from all others; policy rules name it. */
  String id();

  /** What it offers now. The catalogue asks again when it is told to refresh. */
  List<SourceListing> list();

  /**
   * Runs the listener whenever what is offered may have changed. Asked for once, by the catalogue
   * that takes the source in; a source that never changes need not do anything.
   */
  default void follow(Runnable changed) {}

  /** Lets go of what it holds; after that it is in no catalogue any more. */
  default void close() {}
}
