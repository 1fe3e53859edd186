package dev.madang.tests.architecture.bad.user.business;

import jakarta.ws.rs.core.Response;

public class UserRules {
    Response businessKnowsHttp;
}
