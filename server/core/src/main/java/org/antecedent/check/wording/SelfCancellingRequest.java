package org.antecedent.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.analysis.ParagraphSearch.Place;
import org.antecedent.analysis.Token;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.ReportingVerb;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** A request to end what would be an end: “cease an immediate cease-fire”. */
public final class SelfCancellingRequest implements Check {
    private static final About ABOUT = new About(
            "self-cancelling-request",
            "A request that undoes itself",
            Severity.WARNING,
            Profile.DEFAULT,
            "Fires where somebody is asked to cease, halt, stop or end a cease-fire, truce, armistice or pause that does not yet"
                    + " exist (“an immediate truce”). Keeps quiet where there is one to end (“end the truce”, “end a truce that"
                    + " had held”), where the request is not to end it, and on what is rightly ended (“end the embargo”).",
            "A reader takes it for the opposite of what was asked; in a translation two ways to say it have run together.",
            "The council asked both armies to **halt an immediate truce** in the valley.",
            "The council asked both armies to halt the shelling and to respect the truce.",
            "translation practice");

    private static final Set<String> ENDING = Set.of("cease", "halt", "stop", "end", "suspend", "discontinue");
    private static final ParagraphSearch<Place> ENDING_VERBS = ParagraphSearch.forTokens(
            (words, i) -> i > 0 && words.tag(i) == Tag.VERB && ENDING.contains(words.lemma(i)));
    private static final Set<String> ENDS = Set.of(
            "cease-fire",
            "ceasefire",
            "truce",
            "armistice",
            "pause",
            "halt",
            "cessation",
            "moratorium",
            "stop",
            "lull");
    /** What is asked for at once does not exist yet. */
    private static final Set<String> NOT_YET = Set.of("immediate", "urgent", "prompt", "swift", "instant");
    /** What can be done with a truce instead. */
    private static final List<String> INSTEAD = List.of("declare", "observe");
    /** No more words stand before the noun. */
    private static final int WORDS_BEFORE_NOUN = 5;

    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "against");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (Token verb : article.tokens(ENDING_VERBS)) {
            judge(article, verb.sentence(), verb.index()).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, Sentence sentence, int verb) {
        int noun = endedNoun(sentence, verb);
        if (noun < 0) {
            return Optional.empty(); // What is to end is no end itself.
        }
        Span span = sentence.span(verb, noun + 1);
        if (article.isQuoted(span)) {
            return Optional.empty(); // A speaker's words.
        }
        if (!sentence.lower(verb - 1).equals("to") || !isAsked(article.knowledge(), sentence, verb)) {
            return Optional.empty(); // Not asked for: “Hamas ended a truce”.
        }
        if (noun + 1 < sentence.size() && RELATIVES.contains(sentence.lower(noun + 1))) {
            return Optional.empty(); // “to end a truce that had held”: there is one.
        }
        String words = article.text().words(span);
        String message = Naming.quoted(words) + " undoes itself: it asks for the end of what would be an end";
        List<Fix> fixes = INSTEAD.stream()
                .map(other -> new Fix(
                        "Replace " + Naming.quoted(sentence.form(verb)) + " with " + Naming.quoted(other),
                        List.of(new Edit(sentence.span(verb), other))))
                .toList();
        return Optional.of(ABOUT.finding(span, message, List.of(), fixes));
    }

    /** The truce that the verb takes, and that does not exist yet; -1 where there is none. */
    private static int endedNoun(Sentence sentence, int verb) {
        boolean isNew = false;
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 1 + WORDS_BEFORE_NOUN); i++) {
            String word = sentence.lower(i);
            if (ENDS.contains(word)) {
                return isNew ? i : -1;
            }
            isNew |= word.equals("a") || word.equals("an") || NOT_YET.contains(word);
            Tag tag = sentence.tag(i);
            boolean before = tag == Tag.DET || tag == Tag.ADJ || tag == Tag.ADV || tag == Tag.NUM || word.equals("-");
            if (!before) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a request governs the infinitive, and is not one to refrain: “called on both to halt”, not “urged not to halt”. */
    private static boolean isAsked(Knowledge knowledge, Sentence sentence, int verb) {
        for (int i = verb - 2; i >= 0; i--) {
            if (NEGATIONS.contains(sentence.lower(i))) {
                return false;
            }
            String lemma = sentence.lemma(i);
            String next = sentence.lower(i + 1);
            boolean asks = sentence.tag(i) == Tag.VERB
                    && Stream.of(lemma, lemma + " " + next)
                            .flatMap(words -> knowledge.reportingVerb(words).stream())
                            .anyMatch(known -> known.frames().contains(ReportingVerb.Frame.DIRECTIVE));
            if (asks) {
                return true;
            }
            if (sentence.tag(i) == Tag.VERB) {
                return false; // Another verb stands between: “urged both to talk, and planned to end a truce”.
            }
        }
        return false;
    }
}
