package org.antecedent.language;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.antecedent.language.linear.Shipped;
import org.antecedent.text.Span;

/**
 * The official English models of Apache OpenNLP, version 1.3.0, behind our interfaces. They were trained on UD English EWT.
 * A model is immutable and shared; what evaluates it is not safe to share, so each thread has its own.
 */
public final class OpenNlp {
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private OpenNlp() {}

    /**
     * English: sentences and tokens as the official models see them, corrected for news, and grammar by our own models. Reads the models from the class path, at the same time;
     * takes a few hundred milliseconds, so call it once and in the background.
     *
     * @throws UncheckedIOException where a model cannot be read
     */
    public static English load() {
        CompletableFuture<Grammar> grammar = CompletableFuture.supplyAsync(Grammar::load);
        return new English(segmenter(), grammar.join());
    }

    /** Sentences and tokens by the official models, corrected for news. */
    public static Segmenter segmenter() {
        CompletableFuture<SentenceDetector> detector = CompletableFuture.supplyAsync(OpenNlp::sentenceDetector);
        Tokenizer tokenizer = tokenizer();
        return new Segmenter(new NewsTokenizer(tokenizer), new NewsSentences(detector.join()));
    }

    /** The official tokenizer, uncorrected. */
    public static Tokenizer tokenizer() {
        TokenizerModel model = Shipped.read(OpenNlp.class, TOKENS, TokenizerModel::new);
        ThreadLocal<TokenizerME> tokenizers = ThreadLocal.withInitial(() -> new TokenizerME(model));
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
        SentenceModel model = Shipped.read(OpenNlp.class, SENTENCES, SentenceModel::new);
        ThreadLocal<SentenceDetectorME> detectors = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
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
}
