package dev.madang.ai.data;

import dev.madang.ai.api.Channel;
import dev.madang.ai.business.ChannelFigures;
import dev.madang.ai.business.Market;
import dev.madang.ai.business.Month;
import dev.madang.ai.business.Region;
import dev.madang.ai.business.Trade;
import dev.madang.kernel.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** {@link Market} from a small data file that names its sources. */
@ApplicationScoped
public class CuratedMarket implements Market {

    private static final String FILE = "market.json";
    private static final String ANY_TRADE = "GENERAL";
    private static final String ANY_REGION = "KOREA";

    /** The data file. */
    public record Data(List<Trade> trades, List<Region> regions, List<Month> months, List<ChannelFigures> channels) {}

    private final Data data = read();

    private static Data read() {
        try (InputStream file = CuratedMarket.class.getResourceAsStream(FILE)) {
            return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), Data.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Trade trade(String words) {
        return find(words, data.trades(), Trade::code, Trade::name, Trade::aliases)
                .orElseGet(() -> trade(ANY_TRADE));
    }

    @Override
    public Region region(String words) {
        return find(words, data.regions(), Region::code, Region::name, Region::aliases)
                .orElseGet(() -> region(ANY_REGION));
    }

    /** By code, with or without a part behind an underscore; else by the name or alias that matches first and longest. */
    private static <T> Optional<T> find(
            String words,
            List<T> all,
            Function<T, String> code,
            Function<T, String> name,
            Function<T, List<String>> aliases) {
        String wanted = words.strip().toUpperCase(Locale.ROOT).split("_")[0];
        Optional<T> byCode =
                all.stream().filter(one -> code.apply(one).equals(wanted)).findFirst();
        if (byCode.isPresent()) {
            return byCode;
        }
        String text = words.replaceAll("\\s", "");
        Match<T> best = null;
        for (T one : all) {
            best = better(best, match(one, name.apply(one), text));
            for (String alias : aliases.apply(one)) {
                best = better(best, match(one, alias, text));
            }
        }
        return Optional.ofNullable(best).map(Match::found);
    }

    private record Match<T>(T found, int position, int length) {}

    private static <T> Match<T> match(T one, String word, String text) {
        String compact = word.replaceAll("\\s", "");
        int position = text.indexOf(compact);
        return position < 0 ? null : new Match<>(one, position, compact.length());
    }

    private static <T> Match<T> better(Match<T> one, Match<T> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Comparator<Match<T>> order =
                Comparator.<Match<T>>comparingInt(Match::position).thenComparingInt(match -> -match.length());
        return order.compare(one, other) <= 0 ? one : other;
    }

    @Override
    public Month month(int month) {
        return data.months().get(month - 1);
    }

    @Override
    public ChannelFigures channel(Channel channel) {
        return data.channels().stream()
                .filter(figures -> figures.code() == channel)
                .findFirst()
                .orElseThrow();
    }

    List<Trade> trades() {
        return data.trades();
    }

    List<Region> regions() {
        return data.regions();
    }
}
