package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.Title;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;

/** The actors spoken of so far, by the nouns that they were called by: in a description, in their name, as an office. */
final class ActorsByNoun {
    /** How many earlier actors with the same head are looked at, so that long articles stay linear. */
    private static final int HEADS = 12;

    private final Discourse discourse;
    private final Knowledge knowledge;
    private final Map<String, List<Draft>> byNoun;

    ActorsByNoun(Discourse discourse, Knowledge knowledge) {
        this.discourse = discourse;
        this.knowledge = knowledge;
        this.byNoun = new HashMap<>(discourse.size());
    }

    /** Those called by the noun that carries the mention, the last at the end; not to be changed. */
    List<Draft> of(Mention mention) {
        return byNoun.getOrDefault(discourse.headLemma(mention), List.of());
    }

    /** Takes in the nouns of a name or description, and the office that it gives its actor. */
    void remember(Mention mention, Draft draft) {
        index(discourse.headLemma(mention), draft);
        if (mention.kind() == Kind.NAME) {
            if (draft.type() == ActorType.ORGANIZATION) {
                index(headOfName(mention), draft);
            }
            String title = titleBefore(mention);
            if (!title.isEmpty() && draft.type() == ActorType.PERSON) {
                addRole(draft, title);
            }
        } else if (draft.isNamed()) {
            addRole(draft, discourse.wordsWithoutDeterminer(mention));
        }
    }

    /** The noun that a name is built on: “ministry” of “Ministry of Energy”, in lower case. */
    private String headOfName(Mention name) {
        Sentence sentence = discourse.sentence(name);
        int last = discourse.headToken(name);
        for (int i = discourse.firstHeadToken(name) + 1; i < last; i++) {
            if (sentence.tag(i) == Tag.ADP) {
                return sentence.lower(i - 1);
            }
        }
        return sentence.lower(last);
    }

    private void addRole(Draft draft, String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        draft.addRole(role, lower);
        index(headOf(lower), draft);
        List<String> called = calledBy(role);
        if (!called.isEmpty()) {
            called.forEach(noun -> index(noun, draft));
            draft.addWords(WordSet.of(called));
        }
    }

    /** The nouns that stand for the title in which a role ends: “governor” for “Ohio Gov.”. */
    private List<String> calledBy(String role) {
        int first = 0;
        Optional<Title> title = knowledge.title(role);
        while (title.isEmpty() && role.indexOf(' ', first) >= 0) {
            first = role.indexOf(' ', first) + 1;
            title = knowledge.title(role.substring(first));
        }
        return title.map(Title::called).orElse(List.of());
    }

    /** The word that carries a role: the last one, or the one before “of”: “Secretary of State” is taken up by “the secretary”. */
    private static String headOf(String role) {
        int first = 0;
        int end = 0;
        for (int i = 0; i < role.length(); i++) {
            if (isBlank(role, i)) {
                continue;
            }
            int from = i;
            while (i < role.length() && !isBlank(role, i)) {
                i++;
            }
            if (end > 0 && i - from == 2 && role.startsWith("of", from)) {
                break;
            }
            first = from;
            end = i;
        }
        return role.substring(first, end);
    }

    private static boolean isBlank(String role, int i) {
        char c = role.charAt(i);
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private void index(String head, Draft draft) {
        List<Draft> list = byNoun.computeIfAbsent(head, any -> new ArrayList<>());
        list.remove(draft);
        list.add(draft);
        if (list.size() > HEADS) {
            list.remove(0);
        }
    }

    /** The words between the determiner and the head of a name: “Secretary of State” in “US Secretary of State Mike Pompeo”. */
    private String titleBefore(Mention name) {
        int first = discourse.withoutDeterminer(name);
        int head = discourse.firstHeadToken(name);
        Sentence sentence = discourse.sentence(name);
        return first < head ? discourse.reading().text().words(sentence.span(first, head)) : "";
    }
}
