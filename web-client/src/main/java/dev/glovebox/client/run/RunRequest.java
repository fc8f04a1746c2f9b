package dev.glovebox.client.run;

/**
 * A script to run.
 *
 * @param inputsJson the variables that it starts with, as a JSON object
 * @param caller who asks for it, for the journal; may be empty
 */
public record RunRequest(String code, String inputsJson, Limits limits, String caller) {}
