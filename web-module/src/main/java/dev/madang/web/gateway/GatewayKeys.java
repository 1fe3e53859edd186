package dev.madang.web.gateway;

/** The Redis keys of the gateway. */
final class GatewayKeys {

    private GatewayKeys() {}

    static String session(String tokenId) {
        return "auth:session:" + tokenId;
    }

    static String revoked(String tokenId) {
        return "auth:revoked:" + tokenId;
    }

    /** Of one caller's calls of one kind. */
    static String limit(String scope, String who) {
        return "ratelimit:" + scope + ":" + who;
    }
}
