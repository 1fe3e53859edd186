package dev.madang.event.business;

import dev.madang.event.api.Plan;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was recommended for an event, as far as the event service needs it. */
public interface Recommendations {

    /** The plans of one event. */
    record Recommended(UUID ownerId, List<Plan> plans) {

        Optional<Plan> plan(UUID planId) {
            return plans.stream().filter(plan -> plan.planId().equals(planId)).findFirst();
        }
    }

    Optional<Recommended> of(UUID eventId);
}
