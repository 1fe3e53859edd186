package dev.madang.tests.architecture.bad.event.business;

import dev.madang.tests.architecture.bad.event.data.EventTable;
import dev.madang.tests.architecture.bad.user.business.UserRules;

public class EventRules {
    EventTable businessKnowsData;
    UserRules serviceKnowsAnother;
}
