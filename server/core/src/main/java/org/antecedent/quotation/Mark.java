package org.antecedent.quotation;

/**
 * One quotation mark as it stands in a text.
 *
 * @param start its first code unit
 * @param length 1, or 2 for {@code ``} and {@code ''}
 * @param glyph which mark it is
 * @param opens whether what stands around it lets it open a quotation
 * @param closes whether what stands around it lets it close one
 * @param doubtful whether it is no mark at all where nothing pairs with it, but an apostrophe or a sign of inches
 */
record Mark(int start, int length, Glyph glyph, boolean opens, boolean closes, boolean doubtful) {
    int end() {
        return start + length;
    }

    /** Marks that can close one another. Each pairs with its own family alone. */
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        ANGLE
    }

    /** The marks, and which way each points by itself. */
    enum Glyph {
        STRAIGHT(Family.DOUBLE, Direction.EITHER),
        LEFT(Family.DOUBLE, Direction.OPENING),
        RIGHT(Family.DOUBLE, Direction.CLOSING),
        LOW(Family.DOUBLE, Direction.OPENING),
        BACKTICKS(Family.DOUBLE, Direction.OPENING),
        APOSTROPHES(Family.DOUBLE, Direction.EITHER),
        SINGLE_STRAIGHT(Family.SINGLE, Direction.EITHER),
        SINGLE_LEFT(Family.SINGLE, Direction.OPENING),
        SINGLE_RIGHT(Family.SINGLE, Direction.CLOSING),
        SINGLE_LOW(Family.SINGLE, Direction.OPENING),
        GUILLEMET_LEFT(Family.GUILLEMET, Direction.OPENING),
        GUILLEMET_RIGHT(Family.GUILLEMET, Direction.CLOSING),
        ANGLE_LEFT(Family.ANGLE, Direction.OPENING),
        ANGLE_RIGHT(Family.ANGLE, Direction.CLOSING);

        final Family family;
        final Direction direction;

        Glyph(Family family, Direction direction) {
            this.family = family;
            this.direction = direction;
        }
    }

    /** Which way a mark points by its shape. */
    enum Direction {
        OPENING,
        CLOSING,
        EITHER
    }
}
