package dev.madang.distribution.business;

import dev.madang.distribution.api.Channel;
import dev.madang.distribution.api.ChannelDistribution;
import dev.madang.distribution.api.DistributionError;
import dev.madang.distribution.api.Distributions;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.messaging.AfterCommit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link Distributions} over the publications that are stored; the worker does the posting. */
@Stateless
public class DefaultDistributions implements Distributions {

    @Inject
    Publications publications;

    @Inject
    Channels channels;

    @Inject
    DistributionWorker worker;

    @Inject
    DistributionAnswers answers;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Clock clock;

    @Override
    public List<Channel> channels() {
        return channels.all().stream()
                .map(adapter -> new Channel(adapter.channel(), adapter.mode(), adapter.needs()))
                .toList();
    }

    @Override
    public List<ChannelDistribution> ofEvent(UUID ownerId, UUID eventId) {
        owned(publications.find(eventId), ownerId);
        return views(publications.distributionsOf(eventId));
    }

    @Override
    public List<ChannelDistribution> retry(UUID ownerId, UUID eventId) {
        return List.of(answers.once(
                ChannelDistribution[].class, () -> retryNow(ownerId, eventId).toArray(ChannelDistribution[]::new)));
    }

    private List<ChannelDistribution> retryNow(UUID ownerId, UUID eventId) {
        Publication publication = owned(publications.lock(eventId), ownerId);
        List<Distribution> distributions = publications.lockDistributionsOf(eventId);
        if (publication.retry(distributions, clock.instant())) {
            afterCommit.run(worker::nudge);
        }
        return views(distributions);
    }

    private static Publication owned(Optional<Publication> publication, UUID ownerId) {
        return publication
                .filter(found -> found.ownedBy(ownerId))
                .orElseThrow(() -> new ProblemException(DistributionError.EVENT_NOT_FOUND));
    }

    private static List<ChannelDistribution> views(List<Distribution> distributions) {
        return distributions.stream().map(Distribution::view).toList();
    }
}
