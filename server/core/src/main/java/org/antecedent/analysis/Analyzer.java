package org.antecedent.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decisions;
import org.antecedent.coreference.DescriptionModel;
import org.antecedent.coreference.Precedents;
import org.antecedent.coreference.PronounDecision;
import org.antecedent.coreference.PronounModel;
import org.antecedent.coreference.Resolver;
import org.antecedent.coreference.RuleResolver;
import org.antecedent.coreference.Settled;
import org.antecedent.coreference.Speech;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.English;
import org.antecedent.language.Language;
import org.antecedent.language.OpenNlp;
import org.antecedent.language.OtherLanguage;
import org.antecedent.language.Sentence;
import org.antecedent.language.Words;
import org.antecedent.mention.Mention;
import org.antecedent.mention.MentionDetector;
import org.antecedent.mention.Name;
import org.antecedent.mention.NameAgreement;
import org.antecedent.mention.NameFinder;
import org.antecedent.mention.NameModel;
import org.antecedent.mention.PhraseDetector;
import org.antecedent.mention.ProjectActors;
import org.antecedent.mention.Reading;
import org.antecedent.mention.TrainedNameFinder;
import org.antecedent.quotation.QuotationMarks;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.quotation.ReportedParagraphs;
import org.antecedent.quotation.ReportingClauses;
import org.antecedent.quotation.Statement;
import org.antecedent.quotation.StatementFinder;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Paragraphs;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Reads an article.
 *
 * <p>Invariant: an analysis is a pure function of the text, of what people decided and of whom their project knows.
 * What was typed before, and whether an earlier analysis is at hand, change how long it takes and nothing else. Invariant: an edit inside one paragraph never reads the words of
 * another again; the pass over the document is small and runs whole. Safe to call from several threads.
 */
public final class Analyzer {
    private final Knowledge knowledge;
    private final Language language;
    private final NameFinder names;
    private final NameAgreement agreement;
    private final MentionDetector detector;
    /** Reads the words that people say are mentions. */
    private final PhraseDetector phrases;

    private final StatementFinder statements;
    private final Resolver resolver;
    private final ProjectActors project;

    public Analyzer(
            Knowledge knowledge,
            Language language,
            NameFinder names,
            NameAgreement agreement,
            MentionDetector detector,
            StatementFinder statements,
            Resolver resolver) {
        this(
                knowledge,
                language,
                names,
                agreement,
                detector,
                new PhraseDetector(knowledge),
                statements,
                resolver,
                ProjectActors.NONE);
    }

    private Analyzer(
            Knowledge knowledge,
            Language language,
            NameFinder names,
            NameAgreement agreement,
            MentionDetector detector,
            PhraseDetector phrases,
            StatementFinder statements,
            Resolver resolver,
            ProjectActors project) {
        this.knowledge = knowledge;
        this.language = language;
        this.names = names;
        this.agreement = agreement;
        this.detector = detector;
        this.phrases = phrases;
        this.statements = statements;
        this.resolver = resolver;
        this.project = project;
    }

    /** The stages that the product runs with. Loads their models and gazetteers: some hundred milliseconds. */
    public static Analyzer standard() {
        CompletableFuture<English> english = CompletableFuture.supplyAsync(OpenNlp::load);
        CompletableFuture<NameModel> names = CompletableFuture.supplyAsync(NameModel::load);
        Knowledge knowledge = Gazetteers.load();
        return new Analyzer(
                knowledge,
                english.join(),
                new TrainedNameFinder(knowledge, english.join().grammar().clusters(), names.join()),
                new NameAgreement(knowledge),
                new PhraseDetector(knowledge),
                new ReportingClauses(knowledge),
                new RuleResolver(
                        knowledge,
                        DescriptionModel.load(english.join().grammar().clusters()),
                        PronounModel.load(english.join().grammar().clusters())));
    }

    /** The same stages, with another one for the words. */
    public Analyzer withLanguage(UnaryOperator<Language> change) {
        return new Analyzer(knowledge, change.apply(language), names, agreement, detector, statements, resolver);
    }

    /** The same stages, with another one for who is who. */
    public Analyzer withResolver(Resolver other) {
        return new Analyzer(knowledge, language, names, agreement, detector, statements, other);
    }

    /** The same for the articles of a project that knows these actors. It costs nothing to ask for. */
    public Analyzer knowing(ProjectActors actors) {
        return new Analyzer(knowledge, language, names, agreement, detector, phrases, statements, resolver, actors);
    }

    /** What went into the pronouns of an article that this analyzer has read. */
    public List<PronounDecision> decisions(Article article) {
        Reading reading = article.reading();
        return resolver.decisions(reading, speech(reading, article.quoted(), article.statements()), article.settled());
    }

    /** Reads the text from scratch. */
    public Article analyze(Text text) {
        return analyze(text, Decisions.NONE);
    }

    /** Reads the text from scratch, as people decided. */
    public Article analyze(Text text, Decisions decisions) {
        return analyze(text, decisions, Optional.empty(), Cancellation.NEVER);
    }

    /** Reads the text as if nobody had decided anything. */
    public Article analyze(Text text, Optional<Article> earlier, Cancellation cancellation) {
        return analyze(text, Decisions.NONE, earlier, cancellation);
    }

    /**
     * Reads the text, with what an earlier analysis found in the paragraphs that both texts share.
     *
     * @param decisions what people decided, placed in this text: nothing that is read contradicts them
     * @throws java.util.concurrent.CancellationException where {@code cancellation} says so
     */
    public Article analyze(Text text, Decisions decisions, Optional<Article> earlier, Cancellation cancellation) {
        Map<String, ParagraphReading> known = earlier.map(Article::memo).orElse(Map.of());
        Map<String, ParagraphReading> memo = new HashMap<>();
        List<Paragraph> paragraphs = Paragraphs.of(text);
        List<Paragraph> prose = paragraphs.stream().filter(Paragraph::isRead).toList();
        List<String> texts = words(text, prose, earlier.map(Article::readings).orElse(List.of()));
        Map<List<String>, Words> typedInto =
                earlier.map(article -> onlyIn(article, texts)).orElse(Map.of());
        List<Sentence> sentences = new ArrayList<>();
        List<List<Name>> shown = new ArrayList<>();
        for (int p = 0; p < prose.size(); p++) {
            cancellation.check();
            Paragraph paragraph = prose.get(p);
            String words = texts.get(p);
            ParagraphReading read = known.get(words);
            if (read == null) {
                read = memo.get(words);
            }
            if (read == null) {
                read = read(words, typedInto);
            }
            memo.put(words, read);
            for (Words sentence : read.sentences()) {
                sentences.add(new Sentence(
                        sentences.size(), paragraph.index(), paragraph.span().start(), sentence));
            }
            shown.addAll(read.found());
        }
        NameAgreement.Agreed agreed =
                agreement.agreed(sentences, shown, earlier.map(Article::agreed).orElse(NameAgreement.Agreed.NONE));
        List<Mention> mentions = new ArrayList<>();
        List<ParagraphReading> readings = new ArrayList<>(prose.size());
        int sentence = 0;
        for (int p = 0; p < prose.size(); p++) {
            ParagraphReading read = memo.get(texts.get(p));
            int end = sentence + read.sentences().size();
            List<List<Name>> here = agreed.names().subList(sentence, end);
            if (!read.agreed().equals(here)) {
                cancellation.check();
                read = withNames(read, List.copyOf(here));
                memo.put(texts.get(p), read);
            }
            readings.add(read);
            int offset = prose.get(p).span().start();
            int firstMention = mentions.size();
            for (Mention mention : read.mentions()) {
                mentions.add(mention.at(offset, firstMention, sentence));
            }
            sentence = end;
        }
        RecognizedActors recognized = RecognizedActors.of(text, sentences, mentions, project, phrases);
        DecidedMentions.Outcome decided = DecidedMentions.of(sentences, recognized.mentions(), decisions, phrases);
        Decisions obeyed = decided.obeyed(decisions);
        Reading reading = new Reading(text, paragraphs, sentences, decided.mentions());
        cancellation.check();
        List<QuotedSpan> quoted = QuotationMarks.find(text, paragraphs);
        StatementFinder.Found found =
                statements.find(reading, quoted, earlier.map(Article::reported).orElse(ReportedParagraphs.NONE));
        List<Statement> said = DecidedStatements.of(reading, quoted, found.statements(), obeyed);
        cancellation.check();
        Settled settled = DecidedActors.of(reading.mentions(), obeyed, project, recognized.actors());
        Resolver.Found resolved = resolver.resolve(
                reading,
                speech(reading, quoted, said),
                settled,
                earlier.map(Article::precedents).orElse(Precedents.NONE),
                cancellation::check);
        List<Annotation> unplaced = new ArrayList<>(decisions.unplaced());
        unplaced.addAll(decided.unplaced());
        return new Article(
                knowledge,
                project,
                reading,
                settled,
                resolved,
                quoted,
                said,
                decisions,
                unplaced,
                readings,
                memo,
                agreed,
                found.paragraphs());
    }

    /** The words of each paragraph: where it starts or ends with the same ones as before, those that are there already. */
    private static List<String> words(Text text, List<Paragraph> prose, List<ParagraphReading> before) {
        String[] words = new String[prose.size()];
        int common = Math.min(words.length, before.size());
        int first = 0;
        while (first < common && isSame(text, prose.get(first).span(), before.get(first))) {
            words[first] = before.get(first).text();
            first++;
        }
        int end = words.length;
        int moved = words.length - before.size();
        while (end > first + Math.max(0, moved)
                && isSame(text, prose.get(end - 1).span(), before.get(end - 1 - moved))) {
            end--;
            words[end] = before.get(end - moved).text();
        }
        for (int p = first; p < end; p++) {
            words[p] = text.words(prose.get(p).span());
        }
        return List.of(words);
    }

    private static boolean isSame(Text text, Span words, ParagraphReading before) {
        return words.length() == before.text().length() && text.has(before.text(), words.start());
    }

    /** The sentences, by their forms, of the paragraphs of an article that another one with these neither starts nor ends with. */
    private static Map<List<String>, Words> onlyIn(Article article, List<String> texts) {
        List<ParagraphReading> before = article.readings();
        int common = Math.min(before.size(), texts.size());
        int first = 0;
        while (first < common && before.get(first).text().equals(texts.get(first))) {
            first++;
        }
        int last = 0;
        while (last < common - first
                && before.get(before.size() - last - 1).text().equals(texts.get(texts.size() - last - 1))) {
            last++;
        }
        Map<List<String>, Words> sentences = new HashMap<>();
        for (ParagraphReading read : before.subList(first, before.size() - last)) {
            read.sentences().forEach(words -> sentences.put(words.forms(), words));
        }
        return sentences;
    }

    /** Reads the words and names of a paragraph; its mentions wait for what the article's names agree on. */
    private ParagraphReading read(String paragraph, Map<List<String>, Words> known) {
        List<Words> words = language.read(paragraph, known);
        return new ParagraphReading(paragraph, words, names.find(alone(words)), OtherLanguage.is(paragraph));
    }

    private ParagraphReading withNames(ParagraphReading read, List<List<Name>> agreed) {
        return read.with(agreed, detector.detect(alone(read.sentences()), agreed));
    }

    /** The sentences of a paragraph, counted from 0, with offsets into the paragraph. */
    private static List<Sentence> alone(List<Words> words) {
        List<Sentence> sentences = new ArrayList<>();
        for (Words sentence : words) {
            sentences.add(new Sentence(sentences.size(), 0, 0, sentence));
        }
        return sentences;
    }

    /** Who speaks between which marks: the quotations, each with the source of the innermost statement that quotes it. */
    private static List<Speech> speech(Reading reading, List<QuotedSpan> quoted, List<Statement> said) {
        Map<Span, Statement> innermost = new HashMap<>();
        for (Statement statement : said) {
            for (Span quote : statement.quoted()) {
                innermost.merge(
                        quote,
                        statement,
                        (a, b) -> a.span().length() <= b.span().length() ? a : b);
            }
        }
        List<Speech> speech = new ArrayList<>();
        for (QuotedSpan quote : quoted) {
            Optional<Statement> statement = Optional.ofNullable(innermost.get(quote.span()));
            OptionalInt source = statement.map(Statement::sourceMention).orElse(OptionalInt.empty());
            OptionalInt addressee = statement
                    .flatMap(Statement::addressee)
                    .flatMap(reading::mention)
                    .map(mention -> OptionalInt.of(mention.id()))
                    .orElse(OptionalInt.empty());
            speech.add(new Speech(quote.span(), source, addressee));
        }
        return speech;
    }
}
