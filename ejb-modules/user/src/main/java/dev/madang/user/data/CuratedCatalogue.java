package dev.madang.user.data;

import dev.madang.kernel.json.Json;
import dev.madang.user.api.ReferenceLists.Industry;
import dev.madang.user.api.ReferenceLists.Region;
import dev.madang.user.business.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@link Catalogue} from two data files that name their sources. */
@ApplicationScoped
public class CuratedCatalogue implements Catalogue {

    /** The file of the trades. */
    public record Industries(List<Industry> industries) {}

    /** The file of the regions. */
    public record Regions(List<Region> regions) {}

    private final List<Industry> industries =
            List.copyOf(read("industries.json", Industries.class).industries());
    private final List<Region> regions =
            List.copyOf(read("regions.json", Regions.class).regions());

    private static <T> T read(String file, Class<T> type) {
        try (InputStream data = CuratedCatalogue.class.getResourceAsStream(file)) {
            return Json.read(new String(data.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Industry> industries() {
        return industries;
    }

    @Override
    public List<Region> regions() {
        return regions;
    }
}
