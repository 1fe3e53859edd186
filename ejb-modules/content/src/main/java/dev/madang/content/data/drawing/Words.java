package dev.madang.content.data.drawing;

import dev.madang.content.business.Poster;

/** How the pictures say things, in Korean. */
final class Words {

    private Words() {}

    static String prize(Poster poster) {
        return poster.winners() > 0 ? poster.prize() + " " + poster.winners() + "명" : poster.prize();
    }
}
