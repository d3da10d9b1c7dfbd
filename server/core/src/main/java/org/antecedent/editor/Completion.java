package org.antecedent.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.Naming;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** The names that an article has used, offered behind a capital letter or behind a trigger, with the title that goes with them. */
public final class Completion {
    private final Article article;
    private final Prefix prefix;
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();

    private Completion(Article article, Prefix prefix) {
        this.article = article;
        this.prefix = prefix;
    }

    /**
     * One name to put in.
     *
     * @param words what is put in
     * @param detail who it is
     * @param replaced what gives way to it
     * @param typed what somebody may have typed to get it, which begins as {@code replaced} does
     */
    public record Proposal(String words, String detail, DocumentSymbols.Kind kind, Span replaced, String typed) {}

    /** The beginning of a word; with the trigger before it, where there is one. */
    private record Prefix(Span word, String letters, String trigger) {
        Span whole() {
            return new Span(word.start() - trigger.length(), word.end());
        }
    }

    /**
     * Those that fit what stands before the cursor, the most mentioned first; none where that is neither a capital with what
     * follows it nor the trigger.
     *
     * @param trigger behind which anything is offered; empty for none
     */
    public static List<Proposal> at(Article article, int offset, String trigger) {
        Optional<Prefix> prefix = prefix(article.text().string(), offset, trigger);
        if (prefix.isEmpty()) {
            return List.of();
        }
        Completion completion = new Completion(article, prefix.get());
        article.actors().stream()
                .sorted(Comparator.<Actor>comparingInt(
                                actor -> -actor.mentions().size())
                        .thenComparingInt(Actor::id))
                .forEach(completion::offer);
        return List.copyOf(completion.proposals.values());
    }

    private static Optional<Prefix> prefix(String text, int offset, String trigger) {
        int start = offset;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        Span word = new Span(start, offset);
        String letters = word.in(text);
        if (!trigger.isEmpty() && text.startsWith(trigger, start - trigger.length())) {
            return Optional.of(new Prefix(word, letters, trigger));
        }
        boolean capital = !letters.isEmpty() && Character.isUpperCase(letters.codePointAt(0));
        return capital ? Optional.of(new Prefix(word, letters, "")) : Optional.empty();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '-' || c == '’' || c == '\'';
    }

    private void offer(Actor actor) {
        List<Mention> names = article.mentionsOf(actor).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME
                        && mention.type().isActor()
                        && !mention.span().touches(prefix.word().end()))
                .toList();
        Set<String> forms = new LinkedHashSet<>();
        for (Mention name : names) {
            forms.add(Naming.bare(article, name));
            withTitle(name).ifPresent(forms::add);
        }
        for (String form : forms) {
            proposal(actor, form).ifPresent(proposal -> proposals.putIfAbsent(form, proposal));
        }
    }

    /** “Secretary of State Mike Pompeo”, as it stands in the text. */
    private Optional<String> withTitle(Mention name) {
        Span title = new Span(
                name.span().start(), Math.max(name.span().start(), name.head().start()));
        String words = ActorCard.oneLine(article.text().words(title));
        boolean isTitle = article.knowledge().title(words).isPresent();
        return isTitle ? Optional.of(words + " " + Naming.bare(article, name)) : Optional.empty();
    }

    private Optional<Proposal> proposal(Actor actor, String form) {
        List<String> words = Arrays.asList(form.split(" "));
        String detail =
                actor.type().inWords() + ", " + ActorCard.count(actor.mentions().size(), "mention");
        for (int i = 0; i < words.size(); i++) {
            if (startsWith(words.get(i), prefix.letters())) {
                String before = i == 0 ? "" : String.join(" ", words.subList(0, i)) + " ";
                int start = prefix.whole().start();
                // “Mike Po”: the first name is there already.
                boolean there = i > 0 && article.text().string().startsWith(before, start - before.length());
                String typed = prefix.trigger() + String.join(" ", words.subList(i, words.size()));
                return Optional.of(new Proposal(
                        form,
                        detail,
                        DocumentSymbols.kind(actor.type()),
                        there ? new Span(start - before.length(), prefix.word().end()) : prefix.whole(),
                        there ? before + typed : typed));
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(String word, String letters) {
        return word.toLowerCase(Locale.ROOT).startsWith(letters.toLowerCase(Locale.ROOT));
    }
}
