package org.antecedent.annotation;

/**
 * Why a file of annotations is not wholly understood. It stays as it is until somebody has seen to it.
 *
 * @param line from 1
 * @param message what is wrong and what to do, in full sentences
 */
public record Problem(int line, Kind kind, String message) {
    /** What is wrong. */
    public enum Kind {
        /** The marks of a merge stand in it. */
        CONFLICT,
        /** It is no JSON, or only the first part of a file. */
        BROKEN,
        /** It is JSON of another kind. */
        FOREIGN,
        /** A newer version wrote it, whose annotations this one would not understand. */
        NEWER,
        /** One of its annotations does not say what it should. */
        MALFORMED
    }
}
