package dev.madang.ai.business;

import dev.madang.ai.api.Plan;
import java.util.List;

/** Makes plans for an event. */
public interface PlanProvider {

    /** What made the plans, as it is shown to the owner. */
    String source();

    /** Whether these plans are rules' in place of an AI outside. */
    boolean fallback();

    /** One plan for each budget level, by rising budget. Their ids are {@link PlanBrief#planId}. */
    List<Plan> plans(PlanBrief brief);
}
