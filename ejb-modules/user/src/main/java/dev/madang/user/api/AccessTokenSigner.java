package dev.madang.user.api;

import java.util.UUID;

/** Signs access tokens for the user service, which does not know what they look like. */
@FunctionalInterface
public interface AccessTokenSigner {

    /** Signs a token of a session. Called inside a transaction: it makes no call that leaves the process. */
    SignedToken sign(UUID userId, UUID sessionId);
}
