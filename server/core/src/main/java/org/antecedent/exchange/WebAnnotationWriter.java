package org.antecedent.exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.DecisionKind;
import org.antecedent.annotation.Decisions;
import org.antecedent.annotation.JsonText;
import org.antecedent.annotation.Vocabulary;
import org.antecedent.coreference.Actor;
import org.antecedent.exchange.ActorDetails.Detail;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * W3C Web Annotations, as in the file of annotations beside an article, and with what the machine proposes: that is said in
 * the same words, under {@code antecedent:proposal} where a decision has {@code antecedent:decision}.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
final class WebAnnotationWriter implements Exporter {
    static final String DECISION = "\"antecedent:decision\":";
    static final String PROPOSAL = "\"antecedent:proposal\":";

    private static final String ACTOR = DECISION + "\"" + DecisionKind.ACTOR.word() + "\"";

    /** What the project of an article knows of an actor, in the fields of those who say it in a decision. */
    private static final String PROJECT = "antecedent:project";

    private static final Set<Part> HELD = EnumSet.complementOf(EnumSet.of(Part.MENTION_KIND, Part.MEDIUM, Part.REASON));
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    @Override
    public Set<Part> holds() {
        return HELD;
    }

    @Override
    public String lastEnding() {
        return ".jsonld";
    }

    @Override
    public Export write(Document document) {
        Article article = document.article();
        String name = document.name().substring(document.name().lastIndexOf('/') + 1) + ".txt";
        List<String> decided = lines(AnnotationFile.write(article.decisions(), name, article.text()));
        Decisions proposals = Decisions.NONE.joined(proposals(document)).decisions();
        List<String> proposed = lines(AnnotationFile.write(proposals, name, article.text()));
        Map<String, ActorDetails> known = knownToProject(document);
        StringBuilder file = new StringBuilder();
        int last = decided.size() - 1;
        decided.subList(0, last)
                .forEach(line -> file.append(withProject(line, known)).append('\n'));
        // The first line is the head, the last one is about the article.
        for (String line : proposed.subList(1, proposed.size() - 1)) {
            file.append(proposal(withProject(line, known))).append(",\n");
        }
        file.append(decided.get(last)).append('\n');
        Map<String, String> files = new LinkedHashMap<>();
        files.put(".txt", document.text());
        files.put(".jsonld", file.toString());
        long polar = article.statements().stream()
                .filter(one -> one.polarity() != Statement.Polarity.POSITIVE)
                .count();
        List<Loss> losses = polar == 0
                ? List.of()
                : List.of(new Loss("polarity of a statement", "polarities of statements", (int) polar));
        return new Export(files, losses);
    }

    /** By what refers to an actor, what its project alone knows of it. */
    private static Map<String, ActorDetails> knownToProject(Document document) {
        Map<String, ActorDetails> known = new HashMap<>();
        for (Actor actor : document.article().actors()) {
            ActorDetails details = document.details(actor);
            if (!details.ofProject().isEmpty()) {
                known.put("#" + document.id(actor), details);
            }
        }
        return known;
    }

    /** The line of an actor with what its project knows; any other as it is. */
    private static String withProject(String line, Map<String, ActorDetails> known) {
        if (known.isEmpty() || !line.contains(ACTOR)) {
            return line;
        }
        JsonObject json = GSON.fromJson(line.substring(0, line.length() - 1), JsonObject.class);
        ActorDetails details = known.get(json.get("target").getAsString());
        if (details == null) {
            return line;
        }
        json.getAsJsonObject("body").add(PROJECT, project(details));
        return JsonText.write(json) + ",";
    }

    private static JsonObject project(ActorDetails details) {
        JsonObject json = new JsonObject();
        for (Detail detail : details.ofProject()) {
            switch (detail) {
                case TYPE ->
                    json.addProperty(
                            Vocabulary.TYPE, details.type().orElseThrow().name());
                case PRONOUNS ->
                    json.addProperty(Vocabulary.PRONOUNS, details.pronouns().orElseThrow());
                case NOTE -> json.addProperty(Vocabulary.NOTE, details.note().orElseThrow());
                case LINK -> json.add(Vocabulary.LINK, GSON.toJsonTree(details.links()));
            }
        }
        return json;
    }

    private static List<String> lines(String file) {
        return List.of(file.strip().split("\n", -1));
    }

    private static String proposal(String line) {
        JsonObject json = GSON.fromJson(line.substring(0, line.length() - 1), JsonObject.class);
        JsonObject machine = new JsonObject();
        machine.addProperty("type", "Software");
        machine.addProperty("name", "Antecedent");
        json.add("generator", machine);
        return GSON.toJson(json).replaceFirst(DECISION, PROPOSAL);
    }

    /** What a person would have to decide to confirm all that the machine found. */
    private static List<Decision> proposals(Document document) {
        Article article = document.article();
        List<Decision> proposals = new ArrayList<>();
        for (Actor actor : article.actors()) {
            if (document.named(actor).isEmpty()) {
                proposals.add(new Named(document.id(actor), actor.name()));
            }
        }
        for (Mention mention : article.mentions()) {
            Facets decided = document.decided(mention);
            if (!decided.type()) {
                proposals.add(new Marked(anchor(document, mention.span()), Optional.of(mention.type())));
            }
            if (!decided.actor()) {
                article.actorOf(mention)
                        .map(document::id)
                        .ifPresent(id -> proposals.add(new Refers(anchor(document, mention.span()), Optional.of(id))));
            }
        }
        for (Statement statement : article.statements()) {
            if (!statement.isDecided()) {
                proposals.add(new Said(
                        statement.content().stream()
                                .map(span -> anchor(document, span))
                                .toList(),
                        statement.source().map(span -> anchor(document, span)),
                        statement.cue().map(span -> anchor(document, span)),
                        statement.kind()));
            }
        }
        return proposals;
    }

    private static Anchor anchor(Document document, Span span) {
        return Anchor.of(document.article().text(), span);
    }
}
