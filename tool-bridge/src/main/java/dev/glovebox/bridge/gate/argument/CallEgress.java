package dev.glovebox.bridge.gate.argument;

/**
 * What of a run's own words others may have. A port: what is to stay inside, the gate does not
 * know.
 */
public interface CallEgress {
  /** Everything may leave, and nobody counts it. */
  CallEgress OPEN =
      new CallEgress() {
        @Override
        public String told(String name) {
          return name;
        }

        @Override
        public String leaving(String argumentsJson) {
          return argumentsJson;
        }

        @Override
        public void left(String argumentsJson) {}
      };

  /** A name that the script has chosen, as it is written where others read it. */
  String told(String name);

  /**
   * Arguments, the JSON text of an object, as they may leave the device; null when they may not.
   */
  String leaving(String argumentsJson);

  /** They leave now. */
  void left(String argumentsJson);
}
