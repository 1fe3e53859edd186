package dev.madang.web.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.user.api.ApiKeyScope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyAccessTest {

    @ParameterizedTest
    @CsvSource({
        "READ,  GET,    /events,            true",
        "READ,  HEAD,   events,             true",
        "READ,  POST,   /events,            false",
        "READ,  DELETE, /events/1,          false",
        "WRITE, POST,   /events,            true",
        "WRITE, PATCH,  /events/1,          true",
        "READ,  GET,    /users/me,          true",
        "WRITE, GET,    /users/me/,         true",
        "WRITE, PUT,    /users/me,          false",
        "WRITE, DELETE, /users/me,          false",
        "WRITE, PUT,    /users/me/password, false",
        "WRITE, GET,    /users/sessions,    false",
        "WRITE, GET,    /users/api-keys,    false",
        "WRITE, POST,   users/api-keys,     false",
        "WRITE, POST,   /users/logout,      false",
        "WRITE, GET,    /users,             false"
    })
    void aKeyShouldGoAsFarAsItsScopeAndNeverManageTheAccount(
            ApiKeyScope scope, String method, String path, boolean allowed) {
        assertThat(KeyAccess.allowed(scope, method, path)).isEqualTo(allowed);
    }
}
