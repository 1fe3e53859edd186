package dev.madang.content.api;

/** How a picture looks. */
public enum Style {
    /** Quiet: paper, ink, much room. */
    SIMPLE,
    /** Festive: one strong colour and a ticket. */
    FANCY,
    /** Bold: dark, large, off-centre. */
    TRENDY
}
