package dev.glovebox.server;

import java.nio.file.Path;

/** What the command line asks for; each mistake in it is one line that names it. */
public record CommandLine(int port, Path packageDirectory, Path demoDirectory) {
  private static final CommandLine DEFAULTS =
      new CommandLine(8314, Path.of("web-client/target/npm"), Path.of("web-client/target/demo"));
  private static final int LAST_PORT = 65_535;

  /**
   * Reads {@code --port N --package DIR --demo DIR}, each optional.
   *
   * @throws StartException if an option is unknown, lacks its value or has a wrong one
   */
  public static CommandLine parse(String... arguments) {
    CommandLine line = DEFAULTS;
    for (int i = 0; i < arguments.length; i += 2) {
      String option = arguments[i];
      if (!option.equals("--port") && !option.equals("--package") && !option.equals("--demo")) {
        throw new StartException(
            "Unknown option " + option + ": there are --port, --package and --demo.");
      }
      if (i + 1 == arguments.length) {
        throw new StartException("The option " + option + " needs a value.");
      }
      line = line.with(option, arguments[i + 1]);
    }
    return line;
  }

  public ServerOptions serverOptions() {
    return ServerOptions.of(packageDirectory, demoDirectory).withPort(port);
  }

  private CommandLine with(String option, String value) {
    return switch (option) {
      case "--package" -> new CommandLine(port, Path.of(value), demoDirectory);
      case "--demo" -> new CommandLine(port, packageDirectory, Path.of(value));
      default -> new CommandLine(portNumber(value), packageDirectory, demoDirectory);
    };
  }

  private static int portNumber(String value) {
    try {
      int number = Integer.parseInt(value);
      if (number >= 0 && number <= LAST_PORT) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new StartException(notPort(value), e);
    }
    throw new StartException(notPort(value));
  }

  private static String notPort(String value) {
    return "The value of --port is a number from 0 to " + LAST_PORT + ", not " + value + ".";
  }
}
