package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** Speakers set apart by a colon or a dash: “Minister: ‘We go’”, “Mayor to quit: sources”, “WALLACE: Let us start.” */
final class Headlines {
    private static final Set<String> ANYBODY =
            Set.of("source", "sources", "report", "reports", "poll", "study", "police");
    private static final Set<String> PERSONS =
            Set.of("he", "she", "they", "we", "i", "you", "who", "everybody", "everyone", "somebody", "someone");
    private static final int LONGEST_NAME = 5;
    /** From this share of capitals among the longer words on, a sentence is set like a headline. */
    private static final double TITLE_CASE = 0.7;

    private static final int LONGER_WORD = 4;
    private static final int FEWEST_WORDS = 4;

    private final Knowledge knowledge;

    Headlines(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether the paragraph is set like a headline: by its role, or the first one by its capitals. */
    static boolean isHeadline(Paragraph paragraph, List<Sentence> sentences) {
        if (paragraph.role() == Paragraph.Role.TITLE || paragraph.role() == Paragraph.Role.HEADING) {
            return true;
        }
        if (paragraph.index() != 0 || sentences.size() > 1) {
            return false;
        }
        Sentence only = sentences.get(0);
        int longer = 0;
        int capital = 0;
        for (int i = 0; i < only.size(); i++) {
            String form = only.form(i);
            if (form.length() >= LONGER_WORD && Character.isLetter(form.charAt(0))) {
                longer++;
                capital += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
            }
        }
        return longer >= FEWEST_WORDS && capital >= TITLE_CASE * longer;
    }

    /** The statement of a paragraph that names its speaker before a colon, or behind a colon or dash at its end. */
    Optional<Draft> speaker(Passage passage) {
        return before(passage).or(() -> passage.isHeadline() ? behind(passage) : signed(passage));
    }

    /** “‘C.’ – Ann Lee”: a paragraph that is a quotation, with its speaker behind a dash. */
    private Optional<Draft> signed(Passage passage) {
        if (!passage.opens(0)) {
            return Optional.empty();
        }
        int dash = passage.words(passage.quotation(0)).end();
        int first = dash + 1;
        int end = first;
        while (end < passage.size() && end - first <= LONGEST_NAME && isName(passage, end)) {
            end++;
        }
        boolean apart = end > first && passage.closes(dash - 1) && passage.isOneOf(dash, Passage.DASHES);
        boolean last = end == passage.size() || passage.is(end, Tag.PUNCT);
        if (!apart || !last || !(passage.is(end - 1, Tag.PROPN) || isSomebody(passage, end - 1))) {
            return Optional.empty();
        }
        Draft draft = draft(passage, new Range(first, end), new Range(dash, first), new Range(0, dash));
        return Optional.of(draft);
    }

    private Optional<Draft> before(Passage passage) {
        int first = passage.opens(0) ? 1 : 0;
        int colon = first;
        while (colon < passage.size() && colon - first <= LONGEST_NAME && isName(passage, colon)) {
            colon++;
        }
        boolean named = colon > first && colon + 1 < passage.size() && passage.is(colon, ":");
        if (!named || !(passage.isHeadline() ? speaks(passage, colon - 1) : isLabel(passage, first, colon))) {
            return Optional.empty();
        }
        int end = passage.size();
        while (end > colon + 2 && passage.is(end - 1, ".") && passage.isHeadline()) {
            end--;
        }
        if (first == 1 && passage.closes(end - 1)) {
            end--;
        }
        return Optional.of(
                draft(passage, new Range(first, colon), new Range(colon, colon + 1), new Range(colon + 1, end)));
    }

    private Optional<Draft> behind(Passage passage) {
        int end = passage.size();
        while (end > 0 && passage.is(end - 1, ".")) {
            end--;
        }
        int first = end;
        while (first > 0 && end - first <= LONGEST_NAME && isName(passage, first - 1)) {
            first--;
        }
        int mark = first - 1;
        boolean apart = first < end && mark > 1 && (passage.is(mark, ":") || passage.isOneOf(mark, Passage.DASHES));
        if (!apart || !isSomebody(passage, end - 1)) {
            return Optional.empty();
        }
        return Optional.of(draft(passage, new Range(first, end), new Range(mark, mark + 1), new Range(0, mark)));
    }

    private static boolean isName(Passage passage, int i) {
        return switch (passage.tag(i)) {
            case PROPN, NOUN, ADJ, DET, NUM -> true;
            default -> false;
        };
    }

    /** Whether a subject with this head may speak: a person, group or institution, a name, “she”, “they”. */
    boolean mayLead(Passage passage, int head) {
        return isSomebody(passage, head) || passage.is(head, Tag.PROPN) || passage.isOneOf(head, PERSONS);
    }

    private boolean speaks(Passage passage, int head) {
        return isSomebody(passage, head) || (passage.is(head, Tag.PROPN) && !passage.is(0, "the"));
    }

    private boolean isSomebody(Passage passage, int head) {
        if (ANYBODY.contains(passage.lower(head))) {
            return true;
        }
        Optional<CommonNoun> noun = knowledge.noun(passage.lemma(head)).or(() -> knowledge.noun(passage.lower(head)));
        return noun.filter(known -> known.kind() == CommonNoun.Kind.PERSON
                        || known.kind() == CommonNoun.Kind.GROUP
                        || known.kind() == CommonNoun.Kind.INSTITUTION)
                .isPresent();
    }

    /** “WALLACE:”: a family name in capitals. */
    private boolean isLabel(Passage passage, int first, int colon) {
        for (int i = first; i < colon; i++) {
            String form = passage.form(i);
            if (form.length() < 2 || !form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-')) {
                return false;
            }
        }
        String name = passage.form(colon - 1);
        return knowledge.isSurname(name.charAt(0) + passage.lower(colon - 1).substring(1));
    }

    private static Draft draft(Passage passage, Range source, Range cue, Range words) {
        List<Span> content = new ArrayList<>();
        content.add(passage.span(words));
        return new Draft(
                content,
                Optional.of(passage.span(cue)),
                Optional.of(passage.span(source)),
                OptionalInt.of(passage.sentence(source.first()).index()),
                Optional.empty(),
                Optional.empty(),
                Statement.Polarity.POSITIVE,
                true,
                false,
                true,
                "speaker-apart");
    }
}
