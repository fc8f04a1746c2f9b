package dev.glovebox.e2e.install;

import java.util.Locale;

/**
 * What goes wrong with the runtime files of a site, as {@code new-user.mjs} makes it; and what is
 * told.
 */
enum Mistake {
  MISSING("answered with status 404", "npx glovebox copy DIR"),
  OLD("answered with status 404", "npx glovebox copy DIR"),
  ALTERED("was changed: ", "no minifier"),
  FALLBACK("a page of HTML came", "not for files that are missing"),
  FORBIDDEN("the page's Content-Security-Policy forbids", "in connect-src and in frame-src");

  private final String told;
  private final String remedy;

  Mistake(String told, String remedy) {
    this.told = told;
    this.remedy = remedy;
  }

  /** Where the program serves a site with it. */
  String path() {
    return "/" + name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is seen in the files, and not only in how they are served. */
  boolean isInTheFiles() {
    return this != FORBIDDEN;
  }

  /** A part of the message. */
  String told() {
    return told;
  }

  /** A part of the hint: what is to be done. */
  String remedy() {
    return remedy;
  }
}
