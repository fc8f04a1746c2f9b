package dev.glovebox.demo.page.browser;

import org.teavm.jso.JSExport;

/** What the compiled module exports; {@code main.js} opens the page by it. */
public final class PageModule {
  private PageModule() {}

  /** The page as it is first seen, before there is a product. */
  @JSExport
  public static Page openPage(Borders borders) {
    return new Page(borders);
  }
}
