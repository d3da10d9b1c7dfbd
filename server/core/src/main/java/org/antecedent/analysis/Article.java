package org.antecedent.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decisions;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Coreference;
import org.antecedent.coreference.Precedents;
import org.antecedent.coreference.Resolution;
import org.antecedent.coreference.Resolver;
import org.antecedent.coreference.Settled;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.mention.NameAgreement;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActors;
import org.antecedent.mention.Reading;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.quotation.ReportedParagraphs;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;
import org.antecedent.text.SpanIndex;
import org.antecedent.text.Text;

/**
 * An article as it was read: an immutable snapshot. All offsets are UTF-16 code units in {@link #text()}, half open. Every
 * mention, actor, statement and resolution lies at the index that is its id.
 */
public final class Article {
    private final Knowledge knowledge;
    private final ProjectActors project;
    private final Reading reading;
    private final Settled settled;
    private final Coreference coreference;
    private final Precedents precedents;
    private final List<QuotedSpan> quoted;
    private final List<Statement> statements;
    /** By the actor's id: an outline asks for each. */
    private final Map<Integer, List<Statement>> statementsByActor;

    private final SpanIndex<Paragraph> paragraphIndex;
    private final SpanIndex<Sentence> sentenceIndex;
    private final SpanIndex<Mention> mentionIndex;
    private final SpanIndex<QuotedSpan> quotedIndex;
    private final SpanIndex<Statement> statementIndex;
    private final Decisions decisions;
    /** The words that people said are a mention. */
    private final Set<Span> marked = new HashSet<>();

    private final List<Annotation> unplaced;
    /** Of the paragraphs that are read, in text order. */
    private final List<ParagraphReading> readings;
    /** By the paragraph's index; null for those that are not read. */
    private final ParagraphReading[] byParagraph;
    /** By the paragraph's index; of those that are not read, that of the next one. */
    private final int[] firstSentence;

    private final Map<String, ParagraphReading> memo;
    private final NameAgreement.Agreed agreed;
    private final ReportedParagraphs reported;
    /** What has been read out of it, by what that is. */
    private final Map<Class<?>, List<?>> readOut = new ConcurrentHashMap<>();

    Article(
            Knowledge knowledge,
            ProjectActors project,
            Reading reading,
            Settled settled,
            Resolver.Found resolved,
            List<QuotedSpan> quoted,
            List<Statement> statements,
            Decisions decisions,
            List<Annotation> unplaced,
            List<ParagraphReading> readings,
            Map<String, ParagraphReading> memo,
            NameAgreement.Agreed agreed,
            ReportedParagraphs reported) {
        this.knowledge = knowledge;
        this.project = project;
        this.reading = reading;
        this.settled = settled;
        this.coreference = resolved.coreference();
        this.precedents = resolved.precedents();
        this.quoted = List.copyOf(quoted);
        this.statements = List.copyOf(statements);
        this.statementsByActor = byActor(this.statements);
        this.paragraphIndex = new SpanIndex<>(reading.paragraphs(), Paragraph::span);
        this.sentenceIndex = new SpanIndex<>(reading.sentences(), Sentence::span);
        this.mentionIndex = new SpanIndex<>(reading.mentions(), Mention::span);
        this.quotedIndex = new SpanIndex<>(quoted, QuotedSpan::span);
        this.statementIndex = new SpanIndex<>(statements, Statement::span);
        this.decisions = decisions;
        decisions.all(Marked.class).forEach(one -> marked.add(one.words().span()));
        this.unplaced = List.copyOf(unplaced);
        this.readings = List.copyOf(readings);
        this.byParagraph = byParagraph(reading.paragraphs(), readings);
        this.firstSentence = firstSentences(reading);
        this.memo = memo;
        this.agreed = agreed;
        this.reported = reported;
    }

    /** What was known before the article was read. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** Whom its project knows, whether the article speaks of them or not. */
    public ProjectActors project() {
        return project;
    }

    private static ParagraphReading[] byParagraph(List<Paragraph> paragraphs, List<ParagraphReading> readings) {
        ParagraphReading[] byParagraph = new ParagraphReading[paragraphs.size()];
        int next = 0;
        for (Paragraph paragraph : paragraphs) {
            byParagraph[paragraph.index()] = paragraph.isRead() ? readings.get(next++) : null;
        }
        return byParagraph;
    }

    private static int[] firstSentences(Reading reading) {
        int[] first = new int[reading.paragraphs().size()];
        int next = 0;
        for (int paragraph = 0; paragraph < first.length; paragraph++) {
            first[paragraph] = next;
            while (next < reading.sentences().size()
                    && reading.sentences().get(next).paragraph() == paragraph) {
                next++;
            }
        }
        return first;
    }

    private Map<Integer, List<Statement>> byActor(List<Statement> all) {
        Map<Integer, List<Statement>> byActor = new HashMap<>();
        for (Statement statement : all) {
            actorOf(statement)
                    .ifPresent(actor -> byActor.computeIfAbsent(actor.id(), any -> new ArrayList<>())
                            .add(statement));
        }
        byActor.replaceAll((actor, said) -> List.copyOf(said));
        return byActor;
    }

    public Text text() {
        return reading.text();
    }

    public Reading reading() {
        return reading;
    }

    public Coreference coreference() {
        return coreference;
    }

    public List<Paragraph> paragraphs() {
        return reading.paragraphs();
    }

    public List<Sentence> sentences() {
        return reading.sentences();
    }

    public List<Mention> mentions() {
        return reading.mentions();
    }

    public List<Actor> actors() {
        return coreference.actors();
    }

    /** Everything between quotation marks, in text order. */
    public List<QuotedSpan> quoted() {
        return quoted;
    }

    public List<Statement> statements() {
        return statements;
    }

    /** What people decided about it. */
    public Decisions decisions() {
        return decisions;
    }

    /** What coreference was not to contradict. */
    Settled settled() {
        return settled;
    }

    /** What people decided about words that are not there, or that cannot be what they decided. */
    public List<Annotation> unplaced() {
        return unplaced;
    }

    /** What earlier analysis of these paragraphs found; the next analysis starts from it. */
    Map<String, ParagraphReading> memo() {
        return memo;
    }

    /** What was read of its paragraphs, in text order. */
    List<ParagraphReading> readings() {
        return readings;
    }

    Precedents precedents() {
        return precedents;
    }

    /** What its names agreed on. */
    NameAgreement.Agreed agreed() {
        return agreed;
    }

    ReportedParagraphs reported() {
        return reported;
    }

    /**
     * All of one kind that a pure function reads out of the article, worked out when it is first asked for and kept: several
     * ask for the same. One kind is always asked for with one function.
     */
    public <T> List<T> readOut(Class<T> kind, Function<Article, List<T>> read) {
        @SuppressWarnings("unchecked") // Under a kind lies what its function gave.
        List<T> known = (List<T>) readOut.get(kind);
        if (known == null) {
            known = List.copyOf(read.apply(this)); // Two threads at once read the same twice.
            readOut.put(kind, known);
        }
        return known;
    }

    /** What the search finds in the words of the paragraph, at places relative to it; nothing in one that is not read. */
    public <T> List<T> found(ParagraphSearch<T> search, Paragraph paragraph) {
        ParagraphReading read = byParagraph[paragraph.index()];
        return read == null ? List.of() : read.found(search);
    }

    /** What a search that looks at each sentence as a whole finds in the sentence. */
    public <T> T found(ParagraphSearch<T> search, Sentence sentence) {
        Paragraph paragraph = paragraphs().get(sentence.paragraph());
        return found(search, paragraph).get(sentence.index() - firstSentence[paragraph.index()]);
    }

    /** The tokens that the search finds, in text order. */
    public List<Token> tokens(ParagraphSearch<ParagraphSearch.Place> search) {
        List<Token> tokens = new ArrayList<>();
        for (Paragraph paragraph : paragraphs()) {
            for (ParagraphSearch.Place place : found(search, paragraph)) {
                tokens.add(new Token(sentencesOf(paragraph).get(place.sentence()), place.token()));
            }
        }
        return tokens;
    }

    /** The sentences of the paragraph; none where it is not read. */
    public List<Sentence> sentencesOf(Paragraph paragraph) {
        int first = firstSentence[paragraph.index()];
        boolean last = paragraph.index() + 1 == firstSentence.length;
        int end = last ? sentences().size() : firstSentence[paragraph.index() + 1];
        return sentences().subList(first, end);
    }

    public String words(Mention mention) {
        return text().words(mention.span());
    }

    public Mention mention(int id) {
        return mentions().get(id);
    }

    /** The innermost mention that a cursor at the offset touches; one that starts there goes before one that ends there. */
    public Optional<Mention> mentionAt(int offset) {
        Mention best = null;
        for (Mention mention : mentionIndex.touching(offset)) {
            if (best == null || isCloser(mention, best, offset)) {
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    /** All mentions that a cursor at the offset touches, in text order, what encloses first. */
    public List<Mention> mentionsTouching(int offset) {
        return mentionIndex.touching(offset);
    }

    private static boolean isCloser(Mention mention, Mention best, int offset) {
        boolean inside = mention.span().contains(offset);
        if (inside != best.span().contains(offset)) {
            return inside;
        }
        return mention.span().length() < best.span().length();
    }

    public Optional<Actor> actorOf(Mention mention) {
        return coreference.actor(mention.id());
    }

    /** What the project knows of the actor; empty where it does not know it. */
    public Optional<ProjectActor> projectActor(Actor actor) {
        return actor.project().flatMap(project::named);
    }

    /** Whether both refer to one actor that is known. */
    public boolean isOneActor(Mention one, Mention other) {
        OptionalInt actor = coreference.actorByMention().get(one.id());
        return actor.isPresent() && actor.equals(coreference.actorByMention().get(other.id()));
    }

    public Resolution resolutionOf(Mention mention) {
        return coreference.resolutions().get(mention.id());
    }

    /** Whether a person decided that it is a mention, or whom it means. */
    public boolean isDecided(Mention mention) {
        return marked.contains(mention.span()) || resolutionOf(mention).isDecided();
    }

    /** Whether the text does not tell for sure whom it means, and nobody has decided: its actor is the likeliest alone. */
    public boolean isUnclear(Mention mention) {
        Resolution.Status status = resolutionOf(mention).status();
        return status == Resolution.Status.AMBIGUOUS || status == Resolution.Status.MISMATCH;
    }

    /** Whether the text does not tell for sure who says it: an unclear mention does, or nobody but the speaker before it. */
    public boolean isSourceUnclear(Statement statement) {
        OptionalInt source = statement.sourceMention();
        return statement.isFloating() || source.isPresent() && isUnclear(mention(source.getAsInt()));
    }

    /** The actor behind a statement, where its source is known and refers to somebody known. */
    public Optional<Actor> actorOf(Statement statement) {
        OptionalInt source = statement.sourceMention();
        return source.isPresent() ? coreference.actor(source.getAsInt()) : Optional.empty();
    }

    /** The statements whose source is the actor, in text order. */
    public List<Statement> statementsOf(Actor actor) {
        return statementsByActor.getOrDefault(actor.id(), List.of());
    }

    /** The mentions of the actor, in text order. */
    public List<Mention> mentionsOf(Actor actor) {
        return actor.mentions().stream().map(this::mention).toList();
    }

    /**
     * The mention that introduces the actor: the first one with its full name, else the first that is no pronoun, else the
     * first.
     */
    public Mention introducing(Actor actor) {
        List<Mention> mentions = mentionsOf(actor);
        return mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME
                        && text().words(mention.head()).equals(actor.name()))
                .findFirst()
                .or(() -> mentions.stream()
                        .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                        .findFirst())
                .orElse(mentions.get(0));
    }

    /** The innermost statement whose content a cursor at the offset touches. */
    public Optional<Statement> statementAt(int offset) {
        Statement best = null;
        for (Statement statement : statementIndex.touching(offset)) {
            boolean inside = statement.content().stream().anyMatch(span -> span.touches(offset));
            if (inside
                    && (best == null || statement.span().length() < best.span().length())) {
                best = statement;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The statements from whose first to last words the span lies, in text order. */
    public List<Statement> statementsAround(Span span) {
        return statementIndex.around(span);
    }

    /** The paragraph that the offset touches: of two, the first. */
    public Optional<Paragraph> paragraphAt(int offset) {
        return paragraphIndex.firstTouching(offset);
    }

    /** The sentence that holds the span. */
    public Optional<Sentence> sentenceAround(Span span) {
        return sentenceIndex.firstAround(span);
    }

    /** The last sentence that ends before the offset, in whatever paragraph. */
    public Optional<Sentence> sentenceBefore(int offset) {
        return sentenceIndex.lastBefore(offset);
    }

    /** Whether the words of the paragraph are not English: what was read in it means little. */
    public boolean isInOtherLanguage(Paragraph paragraph) {
        ParagraphReading read = byParagraph[paragraph.index()];
        return read != null && read.otherLanguage();
    }

    /** The quotations that the span lies in. */
    public List<QuotedSpan> quotationsAround(Span span) {
        return quotedIndex.around(span);
    }

    /** Whether the span lies between quotation marks. */
    public boolean isQuoted(Span span) {
        return quotedIndex.covers(span);
    }
}
