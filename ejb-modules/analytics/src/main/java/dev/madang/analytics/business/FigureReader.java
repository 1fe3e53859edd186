package dev.madang.analytics.business;

import dev.madang.analytics.api.Dashboard;
import dev.madang.analytics.api.Estimate;
import dev.madang.analytics.api.Summary;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the figures that are stored into what is shown, each time in one transaction. */
@Stateless
public class FigureReader {

    @Inject
    FigureBook book;

    @Inject
    Clock clock;

    /** The page of an event; none while it is not known whose event it is. */
    public Optional<CachedPage> page(UUID eventId) {
        return book.baseline(eventId).map(baseline -> new CachedPage(baseline.ownerId(), dashboard(baseline)));
    }

    public Summary summary(UUID ownerId) {
        List<Baseline> baselines = book.baselinesOf(ownerId);
        Map<UUID, Figures> figures =
                book.figures(baselines.stream().map(Baseline::eventId).toList());
        List<Summary.Row> rows = baselines.stream()
                .map(baseline ->
                        row(baseline, figures.getOrDefault(baseline.eventId(), Figures.none(baseline.eventId()))))
                .toList();
        return new Summary(totals(rows), rows, Estimates.FORMULA, clock.instant());
    }

    private Dashboard dashboard(Baseline baseline) {
        UUID eventId = baseline.eventId();
        Figures figures = book.figures(eventId).orElse(Figures.none(eventId));
        return new Dashboard(
                eventId,
                baseline.title(),
                baseline.objective(),
                baseline.startsAt(),
                baseline.endsAt(),
                figures.closedAt(),
                new Dashboard.Entrants(
                        figures.entrants(),
                        figures.visits(),
                        book.entriesPerHour(eventId),
                        book.entriesPerChannel(eventId)),
                book.distribution(eventId),
                new Dashboard.Cost(baseline.cost()),
                baseline.expected(),
                Estimates.of(figures.entrants(), baseline.cost(), baseline.expected()),
                figures.drawn(),
                figures.drawn() ? new Dashboard.Draw(figures.drawnAt(), figures.winners(), figures.alternates()) : null,
                clock.instant());
    }

    private static Summary.Row row(Baseline baseline, Figures figures) {
        Estimate estimate = Estimates.of(figures.entrants(), baseline.cost(), baseline.expected());
        return new Summary.Row(
                baseline.eventId(),
                baseline.title(),
                baseline.objective(),
                baseline.publishedAt(),
                figures.entrants(),
                figures.visits(),
                baseline.expected().entrants(),
                baseline.cost(),
                estimate.sales(),
                estimate.roi(),
                figures.drawn());
    }

    private static Summary.Totals totals(List<Summary.Row> rows) {
        return new Summary.Totals(
                rows.size(),
                rows.stream().filter(Summary.Row::drawn).count(),
                rows.stream().mapToLong(Summary.Row::entrants).sum(),
                rows.stream().mapToLong(Summary.Row::visits).sum(),
                rows.stream().mapToLong(Summary.Row::estimatedCost).sum(),
                rows.stream()
                        .filter(row -> row.estimatedSales() != null)
                        .mapToLong(Summary.Row::estimatedSales)
                        .sum());
    }
}
