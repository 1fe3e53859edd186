package dev.madang.ai.messaging;

import dev.madang.ai.business.RecommendationIntake;
import dev.madang.ai.business.RecommendationRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes recommendation jobs from Kafka into the service's own queue. */
@ApplicationScoped
public class RecommendationRequestedConsumer {

    private static final String TOPIC = "ai-job-topic";

    @Inject
    AiMessages messages;

    @Inject
    Instance<RecommendationIntake> intake;

    @Incoming("ai-ai-job-topic")
    public void receive(String message) {
        messages.receive(TOPIC, message, envelope -> intake.get().accept(envelope.dataAs(RecommendationRequest.class)));
    }
}
