package dev.glovebox.bridge.json;

/** A JSON value. Sealed, so that a switch over it is checked to be complete. */
public sealed interface Json
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {}
