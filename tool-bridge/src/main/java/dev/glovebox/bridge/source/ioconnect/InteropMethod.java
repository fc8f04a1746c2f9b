package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.json.Json;
import java.util.List;

/**
 * A method as the platform describes it. Texts that are absent are empty.
 *
 * @param accepts its arguments in the platform's signature language
 * @param returns its result, or the items of its stream, in the same language
 * @param flags what its owner attached to it; null for nothing
 * @param isStream whether it is subscribed to and not invoked
 * @param applications of the servers that offer it now, one entry a server
 */
public record InteropMethod(
    String name,
    String description,
    String accepts,
    String returns,
    Json flags,
    boolean isStream,
    List<String> applications) {
  public InteropMethod {
    applications = List.copyOf(applications);
  }
}
