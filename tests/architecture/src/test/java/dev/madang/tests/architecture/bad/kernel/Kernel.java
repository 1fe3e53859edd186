package dev.madang.tests.architecture.bad.kernel;

import dev.madang.tests.architecture.bad.user.business.UserRules;

public class Kernel {
    UserRules kernelKnowsAService;
}
