package dev.glovebox.demo.desk.browser;

import dev.glovebox.demo.desk.sites.SiteMethods;
import java.util.Map;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/** The pages of the web as JavaScript has them, which fetches what may be fetched. */
public final class SitePages {
  SitePages() {}

  /** The same of them as the desk tells of itself. */
  @JSExport
  public JSObject describe() {
    return ToldObject.ofMethods(Map.of(SiteMethods.AREA, SiteMethods.PURPOSE), SiteMethods.all());
  }

  /** Why an address may not be fetched; null where it may. */
  @JSExport
  public String refusal(String allowed, String address) {
    return SiteMethods.refusal(allowed, address);
  }
}
