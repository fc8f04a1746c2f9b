package dev.glovebox.client.browser.sources;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSModule;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.JSTopLevel;

/**
 * The version of the npm package that this code is part of, which its {@code package.json} says.
 */
@JSClass
final class PackageVersion implements JSObject {
  private PackageVersion() {}

  @JSTopLevel
  @JSModule("glovebox:package")
  @JSProperty
  static native String getVersion();
}
