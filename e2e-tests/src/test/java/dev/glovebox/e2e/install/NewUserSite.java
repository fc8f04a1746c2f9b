package dev.glovebox.e2e.install;

import dev.glovebox.e2e.harness.machine.NodeProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An app that was made as a section of the guide to bundlers says, and is served until it is
 * closed.
 */
final class NewUserSite implements AutoCloseable {
  private static final String PROGRAM = "new-user.mjs";

  /** A copy may have to be built. */
  private static final Duration TO_BUILD = Duration.ofMinutes(4);

  private final NodeProgram program;

  private NewUserSite(NodeProgram program) {
    this.program = program;
  }

  static NewUserSite build(String section, String... words) {
    List<String> arguments = new ArrayList<>(List.of(section));
    arguments.addAll(List.of(words));
    return new NewUserSite(NodeProgram.start(PROGRAM, arguments.toArray(String[]::new)));
  }

  /** Where it is served as it was built. */
  String honest() {
    return answer("/");
  }

  /** A copy in which something was made wrong. */
  Spoilt with(Mistake mistake) {
    String[] lines = answer(mistake.path()).split("\n", 2);
    return new Spoilt(lines[0], lines[1]);
  }

  /**
   * A site that was spoilt.
   *
   * @param check what {@code glovebox check} says of its files
   */
  record Spoilt(String address, String check) {}

  private String answer(String path) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(URI.create(program.at(path))).timeout(TO_BUILD).build(),
              HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new AssertionError(response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    program.close();
  }
}
