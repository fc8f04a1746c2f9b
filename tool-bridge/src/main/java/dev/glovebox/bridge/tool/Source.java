package dev.glovebox.bridge.tool;

/** Offers the tools of one namespace. Lives from its adding to the catalogue until its removal. */
public interface Source {
  /** Tells this source from all others; policy rules name it. */
  String id();

  /** What it offers now. The catalogue asks again when it is told to refresh. */
  SourceListing list();
}
