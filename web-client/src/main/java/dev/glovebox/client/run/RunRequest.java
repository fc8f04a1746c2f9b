package dev.glovebox.client.run;

/** A script to run, with the variables that it starts with as a JSON object. */
public record RunRequest(String code, String inputsJson, Limits limits) {}
