package org.antecedent.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.coreference.Actor;
import org.antecedent.deciding.CastMember;
import org.antecedent.text.Span;

/** From the words that introduce an actor to its entry in a knowledge base, where people or their project have said which that is. */
public final class DocumentLinks {
    private DocumentLinks() {}

    /** @param target an address on the web */
    public record Link(Span span, String target, String tooltip) {}

    /** By first mention. */
    public static List<Link> of(Article article) {
        List<Link> links = new ArrayList<>();
        for (Actor actor : article.actors()) {
            CastMember member = CastMember.of(article, actor);
            addresses(member)
                    .filter(DocumentLinks::isAddress)
                    .findFirst()
                    .ifPresent(target -> links.add(
                            new Link(article.introducing(actor).head(), target, "What is known of " + member.name())));
        }
        return links;
    }

    /** What people gave goes before what the project knows. */
    private static Stream<String> addresses(CastMember member) {
        return Stream.concat(
                member.named().flatMap(Named::link).stream(),
                member.project().stream().flatMap(known -> known.links().stream()));
    }

    /** Whatever else an IRI can name, an editor should not open it. */
    private static boolean isAddress(String iri) {
        String scheme = iri.toLowerCase(Locale.ROOT);
        return scheme.startsWith("https://") || scheme.startsWith("http://");
    }
}
