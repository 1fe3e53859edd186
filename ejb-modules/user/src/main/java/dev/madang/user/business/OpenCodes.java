package dev.madang.user.business;

import dev.madang.user.api.Names;
import dev.madang.user.api.ReferenceLists.District;
import dev.madang.user.api.ReferenceLists.Industry;
import dev.madang.user.api.ReferenceLists.Region;
import dev.madang.user.api.StoreDetails;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the code for what an owner wrote of trade and region: a code, a name or another name, with the region's name
 * before the district's or, where there is but one district of that name, without. What names two places or is not known
 * is kept as it was written.
 */
@ApplicationScoped
public class OpenCodes {

    @Inject
    Catalogue catalogue;

    private final Map<String, String> industries = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    @PostConstruct
    void index() {
        for (Industry industry : catalogue.industries()) {
            names(industry.name(), industry.otherNames())
                    .forEach(name -> industries.putIfAbsent(plain(name), industry.code()));
        }
        catalogue.industries().forEach(industry -> industries.put(plain(industry.code()), industry.code()));

        Set<String> ambiguous = new HashSet<>();
        for (Region region : catalogue.regions()) {
            names(region.name(), region.otherNames()).forEach(name -> note(name, region.code(), ambiguous));
        }
        for (Region region : catalogue.regions()) {
            region.districts().forEach(district -> index(region, district, ambiguous));
        }
        ambiguous.forEach(regions::remove);
        for (Region region : catalogue.regions()) {
            regions.put(plain(region.code()), region.code());
            region.districts().forEach(district -> regions.put(plain(district.code()), district.code()));
        }
    }

    private void index(Region region, District district, Set<String> ambiguous) {
        note(district.name(), district.code(), ambiguous);
        // "수원시 팔달구" is also called just "팔달구".
        String last = district.name().substring(district.name().lastIndexOf(' ') + 1);
        note(last, district.code(), ambiguous);
        names(region.name(), region.otherNames()).forEach(name -> {
            note(name + district.name(), district.code(), ambiguous);
            note(name + last, district.code(), ambiguous);
        });
    }

    private void note(String name, String code, Set<String> ambiguous) {
        String known = regions.putIfAbsent(plain(name), code);
        boolean sameRegion = known != null && code.startsWith(known); // 세종, whose one district is itself
        if (known != null && !sameRegion) {
            ambiguous.add(plain(name));
        }
    }

    /** A shop's details with tidy names and with codes where there are any. */
    StoreDetails coded(StoreDetails written) {
        return new StoreDetails(
                Names.tidy(written.name()),
                industry(written.industry()),
                region(written.region()),
                written.address(),
                written.openingHours());
    }

    String industry(String written) {
        return industries.getOrDefault(plain(written), Names.tidy(written));
    }

    String region(String written) {
        return regions.getOrDefault(plain(written), Names.tidy(written));
    }

    private static Stream<String> names(String name, Iterable<String> otherNames) {
        Stream.Builder<String> all = Stream.builder();
        all.add(name);
        otherNames.forEach(all::add);
        return all.build();
    }

    private static String plain(String words) {
        return Names.tidy(words).replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
