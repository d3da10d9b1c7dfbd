package org.antecedent.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.editor.InlayHints;
import org.antecedent.lsp.convert.FromLsp;

/**
 * What somebody wants to see in their editor, and nobody else has to.
 *
 * @param hints the kinds that are shown
 * @param trigger behind which any name is offered; empty for none
 */
record Preferences(Set<InlayHints.Kind> hints, String trigger) {
    /** Hints for pronouns alone: most words that mean somebody need none. */
    static final Preferences DEFAULT = new Preferences(EnumSet.of(InlayHints.Kind.PRONOUN), "@");

    /**
     * Those that a client names, others as they were: {@code inlayHints.pronouns}, {@code inlayHints.descriptions}, {@code
     * inlayHints.metonyms}, {@code completion.trigger}.
     */
    Preferences with(Object settings) {
        JsonObject object = settings instanceof JsonObject given ? given : new JsonObject();
        Set<InlayHints.Kind> kinds = EnumSet.noneOf(InlayHints.Kind.class);
        for (InlayHints.Kind kind : InlayHints.Kind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT) + "s";
            Optional<Boolean> chosen = primitive(object, "inlayHints", key)
                    .filter(JsonPrimitive::isBoolean)
                    .map(JsonPrimitive::getAsBoolean);
            if (chosen.orElse(hints.contains(kind))) {
                kinds.add(kind);
            }
        }
        String behind = primitive(object, "completion", "trigger")
                .filter(JsonPrimitive::isString)
                .map(JsonPrimitive::getAsString)
                // A trigger is one character, as the protocol has it.
                .filter(character -> character.codePointCount(0, character.length()) <= 1)
                .orElse(trigger);
        return new Preferences(kinds, behind);
    }

    private static Optional<JsonPrimitive> primitive(JsonObject object, String group, String key) {
        JsonElement inner = object.get(group) instanceof JsonObject given ? given.get(key) : null;
        return inner instanceof JsonPrimitive value ? Optional.of(value) : Optional.empty();
    }

    /** What the client has said for each of its folders, and for what lies in none. For any thread. */
    static final class Kept {
        private volatile Preferences general = DEFAULT;
        /** By folder. */
        private volatile Map<Path, Preferences> folders = Map.of();

        /** @return whether anything is other than it was */
        synchronized boolean keep(Preferences forAll, Map<Path, Preferences> forFolders) {
            boolean news = !forAll.equals(general) || !forFolders.equals(folders);
            general = forAll;
            folders = Map.copyOf(forFolders);
            return news;
        }

        Preferences general() {
            return general;
        }

        /** For an article: those of the innermost folder that it lies in. */
        Preferences of(String uri) {
            Map<Path, Preferences> known = folders;
            if (known.isEmpty()) {
                return general;
            }
            for (Path path = FromLsp.path(uri).orElse(null); path != null; path = path.getParent()) {
                Preferences ours = known.get(path);
                if (ours != null) {
                    return ours;
                }
            }
            return general;
        }
    }
}
