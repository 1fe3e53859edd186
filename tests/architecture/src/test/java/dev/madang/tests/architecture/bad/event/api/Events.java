package dev.madang.tests.architecture.bad.event.api;

import dev.madang.tests.architecture.bad.event.business.EventRules;
import jakarta.persistence.EntityManager;

public class Events {
    EventRules apiKnowsBusiness;
    EntityManager apiKnowsTechnology;
}
