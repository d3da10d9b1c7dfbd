package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Reading;

/**
 * Who has the word in a transcript: paragraphs that start with who speaks, “MR. SMITH:”, “Q:”, “((Ann Lee))”. A turn lasts until
 * the next one starts. A text is a transcript where two such labels come back.
 */
final class Turns {
    /** “VICE PRESIDENT MIKE PENCE:”: a longer start is no label. */
    private static final int LONGEST_LABEL = 6;

    /** Before and after a label in brackets. */
    private static final int BRACKETS = 2;

    private static final int LABELS = 2;

    /** The first turn of who is written out once and called by the initials then. */
    private final Map<String, Turn> byInitials = new HashMap<>();
    /** The turn that starts with each paragraph, or null. */
    private final Turn[] byParagraph;

    /** Of each paragraph, or null. */
    private final Sides[] sides;

    /**
     * What one speaker says at a stretch.
     *
     * @param label the last word of who speaks, in capitals: “HARMON” is who “SENATOR JANE HARMON” was
     * @param speaker the id of the name in the label, where there is one
     */
    record Turn(String label, OptionalInt speaker) {}

    /** The two sides of a turn: who speaks in it, and who spoke before or, in the first, who speaks next. */
    record Sides(Turn speaker, Optional<Turn> addressee) {
        /** The turn of whom a person of grammar means, 1 or 2. */
        Optional<Turn> of(int person) {
            return person == 1 ? Optional.of(speaker) : addressee;
        }
    }

    Turns(Reading reading) {
        this.byParagraph = new Turn[reading.paragraphs().size()];
        this.sides = new Sides[reading.paragraphs().size()];
        List<Integer> starts = starts(reading);
        if (isTranscript(starts)) {
            fill(starts);
        }
    }

    /** Whose turn the paragraph belongs to; empty where the text is no transcript, and before its first turn. */
    Optional<Sides> at(int paragraph) {
        return Optional.ofNullable(sides[paragraph]);
    }

    /** Notes the label of each paragraph that has one; returns those paragraphs, in text order. */
    private List<Integer> starts(Reading reading) {
        List<Integer> starts = new ArrayList<>();
        int last = -1;
        for (Sentence sentence : reading.sentences()) {
            int paragraph = sentence.paragraph();
            if (paragraph == last) {
                continue;
            }
            last = paragraph;
            int end = endOfLabel(sentence);
            if (end > 0) {
                byParagraph[paragraph] = turn(reading, sentence, end);
                starts.add(paragraph);
            }
        }
        return starts;
    }

    /** Before the mark that ends the label which the sentence starts with; 0 where it starts with none. */
    private static int endOfLabel(Sentence sentence) {
        int opening = 0;
        while (opening < sentence.size() && sentence.form(opening).equals("(")) {
            opening++;
        }
        return opening == BRACKETS ? closing(sentence) : colon(sentence);
    }

    /** The first of the two brackets that close “((Ann Lee))”; 0 where none do. */
    private static int closing(Sentence sentence) {
        int last = Math.min(sentence.size() - 1, BRACKETS + LONGEST_LABEL + 1);
        for (int i = BRACKETS + 1; i < last; i++) {
            if (sentence.form(i).equals(")")) {
                return sentence.form(i + 1).equals(")") ? i : 0;
            }
        }
        return 0;
    }

    /** The colon behind the label that the sentence starts with; 0 where it starts with none. */
    private static int colon(Sentence sentence) {
        for (int i = 0; i < Math.min(sentence.size() - 1, LONGEST_LABEL + 1); i++) {
            String form = sentence.form(i);
            if (form.equals(":")) {
                return i;
            }
            if (!Character.isUpperCase(form.charAt(0)) && !form.equals(".")) {
                return 0;
            }
        }
        return 0;
    }

    /** “NR:” after “Nadia Rahal:” is her turn. */
    private Turn turn(Reading reading, Sentence sentence, int end) {
        String label = sentence.form(end - 1).toUpperCase(Locale.ROOT);
        Turn written = end == 1 ? byInitials.get(label) : null;
        if (written != null) {
            return written;
        }
        Turn turn = new Turn(label, name(reading, sentence, end));
        if (end > 1) {
            StringBuilder initials = new StringBuilder();
            for (int i = 0; i < end; i++) {
                initials.append(sentence.form(i).charAt(0));
            }
            byInitials.putIfAbsent(initials.toString(), turn);
        }
        return turn;
    }

    private static OptionalInt name(Reading reading, Sentence sentence, int end) {
        for (Mention mention : reading.mentionsIn(sentence)) {
            if (mention.first() >= end) {
                break;
            }
            if (mention.kind() == Kind.NAME && mention.end() == end) {
                return OptionalInt.of(mention.id());
            }
        }
        return OptionalInt.empty();
    }

    private boolean isTranscript(List<Integer> starts) {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (int start : starts) {
            String label = byParagraph[start].label();
            if (!once.add(label)) {
                again.add(label);
            }
        }
        return again.size() >= LABELS;
    }

    private void fill(List<Integer> starts) {
        Turn first = byParagraph[starts.get(0)];
        // To whom the first speaker speaks before anybody answered.
        Optional<Turn> answer = starts.stream()
                .map(start -> byParagraph[start])
                .filter(turn -> !turn.label().equals(first.label()))
                .findFirst();
        Map<String, Turn> spokenTo = new HashMap<>();
        Turn before = first;
        for (int s = 0; s < starts.size(); s++) {
            Turn turn = byParagraph[starts.get(s)];
            if (!before.label().equals(turn.label())) {
                spokenTo.put(turn.label(), before);
            }
            Optional<Turn> addressee =
                    Optional.ofNullable(spokenTo.get(turn.label())).or(() -> answer);
            int end = s + 1 < starts.size() ? starts.get(s + 1) : sides.length;
            Arrays.fill(sides, starts.get(s), end, new Sides(turn, addressee));
            before = turn;
        }
    }
}
