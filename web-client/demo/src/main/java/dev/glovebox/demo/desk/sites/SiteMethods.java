package dev.glovebox.demo.desk.sites;

import static dev.glovebox.demo.desk.json.Schema.need;
import static dev.glovebox.demo.desk.json.Schema.parameters;
import static dev.glovebox.demo.desk.json.Schema.record;
import static dev.glovebox.demo.desk.json.Schema.text;

import dev.glovebox.demo.desk.method.Method;
import java.util.List;

/** The table of what can be asked of the web. The browser fetches, so no method has a body. */
public final class SiteMethods {
  public static final String AREA = "web";
  public static final String PURPOSE = "Pages of the web, of the one site that may be read.";

  private SiteMethods() {}

  public static List<Method> all() {
    return List.of(
        Method.reads(AREA, "fetch_page", "The HTML of a page below sites/, by its address.")
            .takes(parameters(need("url", text("Such as sites/funds.html."))))
            .gives(record("Page", need("html", text()))));
  }

  /**
   * Why an address may not be fetched; null where it may. The whole beginning is compared: an
   * origin alone would let a script read everything that is served there.
   *
   * @param allowed with which addresses begin that may be fetched
   * @param address in full
   */
  public static String refusal(String allowed, String address) {
    return address.startsWith(allowed) ? null : "This address may not be fetched.";
  }
}
