package dev.glovebox.e2e.pages;

/**
 * What an app is told of a failure, and when.
 *
 * @param afterMs since the page began
 */
public record ToldFailure(String code, String message, String hint, double afterMs) {}
