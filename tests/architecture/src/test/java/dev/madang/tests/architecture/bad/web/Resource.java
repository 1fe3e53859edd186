package dev.madang.tests.architecture.bad.web;

import dev.madang.tests.architecture.bad.user.business.UserRules;

public class Resource {
    UserRules webKnowsBusiness;
}
