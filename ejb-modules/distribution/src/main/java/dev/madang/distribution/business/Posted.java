package dev.madang.distribution.business;

/**
 * What a channel has done with a post.
 *
 * @param externalUrl where it can be seen, or null
 * @param awaitsOwner whether the owner has to finish it by hand
 */
public record Posted(String externalUrl, boolean awaitsOwner) {

    public static Posted at(String externalUrl) {
        return new Posted(externalUrl, false);
    }
}
