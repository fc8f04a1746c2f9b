package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.source.ioconnect.area.Areas;

/**
 * Where a method is in Python: {@code CRM.FindClients} is {@code crm.find_clients}, and a method
 * without a dot is in {@code interop}.
 *
 * <p>No application can take a name of the platform's own functions: {@code Channels.Publish} is
 * {@code channels_methods.publish}. Otherwise a rule that was written for the one would allow the
 * other.
 */
record InteropNames(String namespace, String function) {
  static final String PLAIN = "interop";

  private static final String ASIDE = " methods";

  static InteropNames of(String method) {
    int dot = method.lastIndexOf('.');
    return dot <= 0
        ? new InteropNames(isOwnFunction(method) ? PLAIN + ASIDE : PLAIN, method)
        : new InteropNames(namespace(method.substring(0, dot)), method.substring(dot + 1));
  }

  /** As a script writes it, unless another name folds to the same. */
  String qualified() {
    return PythonName.namespace(namespace) + "." + PythonName.function(function);
  }

  private static String namespace(String foreign) {
    return Areas.NAMESPACES.contains(PythonName.namespace(foreign)) ? foreign + ASIDE : foreign;
  }

  private static boolean isOwnFunction(String method) {
    return Areas.isInteropFunction(PythonName.function(method));
  }
}
