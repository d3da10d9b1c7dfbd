package org.antecedent.language;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.antecedent.language.linear.Shipped;
import org.antecedent.text.Span;

/**
 * The official English models of Apache OpenNLP, version 1.3.0, behind our interfaces. They were trained on UD English EWT.
 * A model is immutable and shared; what evaluates it is not safe to share, so each thread has its own.
 *
 * <p>A model is read when it is first asked something, or a while after the start, since our rules ask so rarely: the tokenizer
 * about one word in 4,500, in 24 of 404 articles (GUM dev, EN-Worldwide and PolNeAR), and to read it takes a tenth of a second.
 */
public final class OpenNlp {
    /** When a process that has just started has its first work behind it. */
    private static final int LATER_SECONDS = 3;

    /** The resource with the tokenizer. */
    static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

    private OpenNlp() {}

    /**
     * English: sentences and tokens as the official models see them, corrected for news, and grammar by our own models. Reads
     * these from the class path; takes a few hundred milliseconds, so call it once and in the background. The official ones follow
     * some seconds later, so that somebody who types does not have to wait for them.
     *
     * @throws UncheckedIOException where a model of ours cannot be read
     */
    public static English load() {
        CompletableFuture.delayedExecutor(LATER_SECONDS, TimeUnit.SECONDS).execute(OpenNlp::readModels);
        return new English(segmenter(), Grammar.load());
    }

    /** Sentences and tokens by the official models, corrected for news. */
    public static Segmenter segmenter() {
        return new Segmenter(new NewsTokenizer(tokenizer()), new NewsSentences(sentenceDetector()));
    }

    /** The official tokenizer, uncorrected. */
    public static Tokenizer tokenizer() {
        ThreadLocal<TokenizerME> tokenizers = ThreadLocal.withInitial(() -> new TokenizerME(Tokens.MODEL));
        return paragraph -> {
            List<Span> tokens = new ArrayList<>();
            for (opennlp.tools.util.Span span : tokenizers.get().tokenizePos(paragraph)) {
                tokens.add(new Span(span.getStart(), span.getEnd()));
            }
            return tokens;
        };
    }

    /** The official sentence detector, uncorrected: a sentence ends with the token that reaches its end. */
    public static SentenceDetector sentenceDetector() {
        ThreadLocal<SentenceDetectorME> detectors =
                ThreadLocal.withInitial(() -> new SentenceDetectorME(Sentences.MODEL));
        return (paragraph, tokens) -> {
            int[] ends = new int[tokens.size()];
            int count = 0;
            int token = 0;
            for (opennlp.tools.util.Span span : detectors.get().sentPosDetect(Letters.flat(paragraph))) {
                int first = token;
                while (token < tokens.size() && tokens.get(token).start() < span.getEnd()) {
                    token++;
                }
                if (token > first) {
                    ends[count++] = token;
                }
            }
            if (token < tokens.size()) {
                ends[count++] = tokens.size();
            }
            return Arrays.copyOf(ends, count);
        };
    }

    private static void readModels() {
        tokenizer().tokens("a-b");
        sentenceDetector().ends("A.", List.of(new Span(0, 2)));
    }

    /** Read by Java when it is first named. */
    private static final class Tokens {
        static final TokenizerModel MODEL = smaller(Shipped.read(OpenNlp.class, TOKENS, TokenizerModel::new));

        /** The same, without what was read. */
        private static TokenizerModel smaller(TokenizerModel read) {
            TokenizerFactory factory = read.getFactory();
            return new TokenizerModel(
                    TwoOutcomes.of((AbstractModel) read.getMaxentModel()),
                    Map.of(),
                    new TokenizerFactory(
                            factory.getLanguageCode(),
                            factory.getAbbreviationDictionary(),
                            factory.isUseAlphaNumericOptimization(),
                            factory.getAlphaNumericPattern()));
        }
    }

    /** The same. */
    private static final class Sentences {
        static final SentenceModel MODEL =
                Shipped.read(OpenNlp.class, "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    }
}
