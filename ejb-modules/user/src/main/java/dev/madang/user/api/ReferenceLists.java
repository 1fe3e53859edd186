package dev.madang.user.api;

import java.util.List;

/**
 * The trades and regions an owner can choose from. The lists are open: a shop may say something else, and it is kept as
 * it was written.
 */
public interface ReferenceLists {

    /** A trade. Names are in Korean; the English ones are for those who ask for them. */
    record Industry(
            String code, String name, String englishName, String group, String englishGroup, List<String> otherNames) {}

    /** A province or metropolitan city (시·도) with its districts. */
    record Region(String code, String name, List<String> otherNames, List<District> districts) {}

    /**
     * A city, county or district (시·군·구).
     *
     * @param code the region's code, an underscore and the first five digits of the legal-dong code (법정동 코드)
     */
    record District(String code, String name) {}

    List<Industry> industries();

    List<Region> regions();
}
