package dev.madang.user.business;

import dev.madang.user.api.ReferenceLists.Industry;
import dev.madang.user.api.ReferenceLists.Region;
import java.util.List;

/** The reference data there is. */
public interface Catalogue {

    List<Industry> industries();

    List<Region> regions();
}
