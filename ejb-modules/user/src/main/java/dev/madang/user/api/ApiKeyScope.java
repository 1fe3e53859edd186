package dev.madang.user.api;

/** What a key may do: read only, or also write; never manage the account it belongs to. */
public enum ApiKeyScope {
    READ,
    WRITE
}
