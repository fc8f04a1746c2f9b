package dev.glovebox.client.run;

import dev.glovebox.client.model.MarkdownFence;
import java.util.List;

/**
 * A script to run.
 *
 * @param inputs the names of the variables that it starts with
 * @param inputsJson these variables, as a JSON object
 * @param caller who asks for it, for the journal; may be empty
 * @param session the id of the session that it is part of; empty for a run of its own
 */
public record RunRequest(
    String code,
    List<String> inputs,
    String inputsJson,
    Limits limits,
    String caller,
    String session) {

  public RunRequest {
    code = MarkdownFence.removed(code);
  }
}
