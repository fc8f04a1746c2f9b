package dev.glovebox.client.model;

/** What the developer calls the two tools: every text for a model names them so. */
public record ToolNames(String inspect, String execute) {}
