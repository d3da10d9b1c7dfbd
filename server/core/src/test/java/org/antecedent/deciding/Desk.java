package org.antecedent.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decisions;
import org.antecedent.coreference.Actor;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.fixture.Fixture;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** An article on which operations are done one after the other, each in the light of those before. */
final class Desk {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private final Fixture fixture;
    private Article article;

    Desk(Fixture fixture) {
        this.fixture = fixture;
        this.article = ANALYZER.analyze(fixture.text());
    }

    static Desk of(String prose) {
        return new Desk(Fixture.parse(prose));
    }

    Article article() {
        return article;
    }

    /** The span of that name in the fixture; else of the only place where these words stand. */
    Span span(String words) {
        if (fixture.named().containsKey(words)) {
            return fixture.named(words);
        }
        String text = fixture.text().string();
        int start = text.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        assertThat(text.indexOf(words, start + 1)).as("%s stands twice", words).isNegative();
        return new Span(start, start + words.length());
    }

    /** A cursor in the words. */
    Span in(String words) {
        int offset = span(words).start();
        return new Span(offset, offset);
    }

    /** Does it; what is decided must be the same after it was written to a file and read, and when it is done again. */
    Desk does(Operation operation) {
        Decisions decisions = done(operation);
        article = read(decisions);
        if (operation.on(article, Signature.NONE) instanceof Outcome.Done again) {
            assertThat(again.decisions()).as("done twice").isEqualTo(decisions);
        }
        return this;
    }

    private Decisions done(Operation operation) {
        Outcome outcome = operation.on(article, Signature.NONE);
        assertThat(outcome).as("%s", operation).isInstanceOf(Outcome.Done.class);
        Decisions decisions = ((Outcome.Done) outcome).decisions();
        Text text = fixture.text();
        String file = AnnotationFile.write(decisions, "a.txt", text);
        AnnotationFile.Contents contents = AnnotationFile.read(file, text);
        assertThat(contents.problems()).isEmpty();
        assertThat(AnnotationFile.write(contents.decisions(), "a.txt", text)).isEqualTo(file);
        return contents.decisions();
    }

    /** Reads the article in the light of these decisions. */
    Article read(Decisions decisions) {
        return ANALYZER.analyze(fixture.text(), decisions);
    }

    /** Goes on with these decisions. */
    void take(Decisions decisions) {
        article = read(decisions);
    }

    /** It cannot be done, and the reason holds these words. */
    Desk refuses(Operation operation, String words) {
        Outcome outcome = operation.on(article, Signature.NONE);
        assertThat(outcome).as("%s", operation).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).reason()).contains(words);
        return this;
    }

    /** The texts of the article's mentions that mean the actor of the words. */
    List<String> mentions(String words) {
        return article.mentionsOf(actor(words)).stream().map(article::words).toList();
    }

    Actor actor(String words) {
        return article.actorOf(mention(words)).orElseThrow();
    }

    String id(String words) {
        return CastMember.of(article, actor(words)).id();
    }

    Mention mention(String words) {
        return Selected.mention(article, span(words)).orElseThrow();
    }

    Optional<Mention> read(String words) {
        return article.reading().mention(span(words));
    }

    /** All that is decided, in the order of the file. */
    List<Decision> decided() {
        return article.decisions().placed().stream().map(Annotation::decision).toList();
    }

    boolean isDecided(String words) {
        return article.isDecided(mention(words));
    }
}
