package org.antecedent.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.DecisionKind;
import org.antecedent.annotation.Decisions;
import org.antecedent.annotation.JsonText;
import org.antecedent.annotation.Vocabulary;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.deciding.CastMember;
import org.antecedent.editor.JsonTree.Node;
import org.antecedent.editor.JsonTree.Typing;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * What can be written at a place in a file of annotations: its fields, kinds of decisions, types, the codes of checks, and the actors of
 * the article beside it and of its project.
 */
public final class AnnotationCompletion {
    private final JsonTree tree;
    private final Typing typing;
    private final Node annotation;
    private final Optional<DecisionKind> kind;
    private final Optional<Beside> beside;
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();

    private AnnotationCompletion(JsonTree tree, Typing typing, Node annotation, Optional<Beside> beside) {
        this.tree = tree;
        this.typing = typing;
        this.annotation = annotation;
        this.kind = annotation.text(Vocabulary.DECISION).map(Node::words).flatMap(DecisionKind::of);
        this.beside = beside;
    }

    /**
     * The article that the annotations are about.
     *
     * @param name of its file, without folders
     */
    public record Beside(String name, Article article) {}

    /**
     * One thing to put in.
     *
     * @param words what it is
     * @param detail what it says; empty for a value that says so itself
     * @param key whether a value belongs behind it
     * @param edit puts it in
     * @param besides puts in what it rests on and the file does not say yet: who an actor is
     */
    public record Proposal(String words, String detail, boolean key, Edit edit, Optional<Edit> besides) {}

    /**
     * All that may stand at the offset and begins as what stands before it, or has a word that does.
     *
     * @param file what stands in it, whole or not
     * @param beside empty where there is no such article, and its actors are not offered
     */
    public static List<Proposal> at(Text file, int offset, Optional<Beside> beside) {
        JsonTree tree = JsonTree.of(file.string());
        Optional<Typing> typing = tree.typing(offset);
        return typing.flatMap(typed -> annotation(typed.object()))
                .map(annotation -> new AnnotationCompletion(tree, typing.get(), annotation, beside).proposals())
                .orElse(List.of());
    }

    /** The annotation that an object is, or is a part of. */
    private static Optional<Node> annotation(Node object) {
        Optional<Node> next = Optional.of(object);
        while (next.isPresent() && !isAnnotation(next.get())) {
            next = next.get().container();
        }
        return next;
    }

    private static boolean isAnnotation(Node node) {
        return node.isAmong("items") || node.text(Vocabulary.DECISION).isPresent();
    }

    private List<Proposal> proposals() {
        typing.key().ifPresentOrElse(this::values, this::keys);
        return List.copyOf(proposals.values());
    }

    /** Through which fields of the annotation one gets to the object. */
    private String path() {
        List<String> fields = new ArrayList<>();
        for (Node node = typing.object();
                node != annotation;
                node = node.container().orElseThrow()) {
            if (!node.key().isEmpty()) {
                fields.add(0, node.key());
            }
        }
        return String.join("/", fields);
    }

    private void keys() {
        Set<String> taken = typing.object().keys().collect(Collectors.toSet());
        for (String field : fields(path())) {
            if (!taken.contains(field)) {
                offer(field, "", true, List.of());
            }
        }
    }

    private List<String> fields(String path) {
        return switch (path) {
            case "" -> List.of("id", "type", Vocabulary.DECISION, "motivation", "body", "target", "creator", "created");
            case "body" -> kind.map(AnnotationCompletion::body).orElse(List.of());
            case "target", "body/" + Vocabulary.SOURCE, "body/" + Vocabulary.CUE -> List.of("source", "selector");
            case "creator" -> List.of("type", "name");
            default ->
                path.endsWith("/selector") ? List.of("type", "start", "end", "exact", "prefix", "suffix") : List.of();
        };
    }

    private static List<String> body(DecisionKind kind) {
        return switch (kind) {
            case ACTOR ->
                List.of("type", "label", Vocabulary.TYPE, Vocabulary.PRONOUNS, Vocabulary.NOTE, Vocabulary.LINK);
            case REFERS, REFERS_NOT -> List.of("type", "purpose", "source");
            case STATEMENT -> List.of("type", Vocabulary.KIND, Vocabulary.SOURCE, Vocabulary.CUE);
            case MENTION, DISMISSED, NOTE, QUESTION -> List.of("type", "purpose", "value");
            case CONFLICT -> List.of("type", "items");
            case NO_MENTION, NO_STATEMENT -> List.of();
        };
    }

    private void values(String key) {
        switch ((path() + "/" + key).replaceFirst("^/", "")) {
            case "type" -> offer("Annotation");
            case Vocabulary.DECISION -> Stream.of(DecisionKind.values()).forEach(one -> offer(one.word(), one.says()));
            case "motivation" ->
                kind.map(Stream::of)
                        .orElseGet(() -> Stream.of(DecisionKind.values()))
                        .map(DecisionKind::motivation)
                        .forEach(this::offer);
            case "body/" + Vocabulary.TYPE -> types();
            case "body/" + Vocabulary.PRONOUNS -> Named.PRONOUNS.forEach(this::offer);
            case "body/" + Vocabulary.KIND ->
                Stream.of(Statement.Kind.values())
                        .forEach(one -> offer(one.name().toLowerCase(Locale.ROOT)));
            case "body/value" -> bodyValues();
            case "body/source" -> actors();
            case "body/label" -> cast().forEach(member -> offer(member.name(), detail(member)));
            case "target" -> newActors();
            case "target/selector/type",
                    "body/" + Vocabulary.SOURCE + "/selector/type",
                    "body/" + Vocabulary.CUE + "/selector/type" -> {
                offer("TextPositionSelector");
                offer("TextQuoteSelector");
            }
            default -> {}
        }
    }

    private boolean is(DecisionKind wanted) {
        return kind.filter(wanted::equals).isPresent();
    }

    private void types() {
        Stream.of(ActorType.values()).forEach(type -> offer(type.name(), type.inWords()));
    }

    private void bodyValues() {
        if (is(DecisionKind.MENTION)) {
            types();
        } else if (is(DecisionKind.DISMISSED)) {
            Checks.all()
                    .checks()
                    .forEach(check -> offer(check.about().code(), check.about().title()));
        }
    }

    /** Those whom the file names, then those whom it does not. */
    private void actors() {
        if (!is(DecisionKind.REFERS) && !is(DecisionKind.REFERS_NOT)) {
            return;
        }
        AnnotatedActors.in(tree.objects()).forEach((id, name) -> offer(id, name));
        cast().forEach(member -> offer("#" + member.id(), detail(member), false, introduction(member)));
        if (is(DecisionKind.REFERS)) {
            offer(Vocabulary.NOBODY, "nobody whom the text speaks of");
        }
    }

    /** What an actor's own line may call it. */
    private void newActors() {
        if (!is(DecisionKind.ACTOR)) {
            return;
        }
        List<Node> others =
                tree.objects().stream().filter(object -> object != annotation).toList();
        Set<String> taken = AnnotatedActors.in(others).keySet().stream()
                .map(id -> id.replaceFirst("^#", ""))
                .collect(Collectors.toSet());
        annotation
                .member("body")
                .flatMap(body -> body.text("label"))
                .map(Node::words)
                .filter(label -> !label.isEmpty())
                .ifPresent(label -> offer("#" + Decisions.newActor(label, taken), label));
        cast().filter(member -> !taken.contains(member.id()))
                .forEach(member -> offer("#" + member.id(), detail(member)));
    }

    /** Whom the article speaks of, the most mentioned first, and whom its project knows besides. */
    private Stream<CastMember> cast() {
        return beside.stream()
                .flatMap(one -> CastMember.of(one.article()).stream())
                .filter(member -> member.type().isActor())
                .sorted(Comparator.comparingInt(member -> -mentions(member)));
    }

    private static int mentions(CastMember member) {
        return member.actor().map(actor -> actor.mentions().size()).orElse(0);
    }

    private static String detail(CastMember member) {
        return member.name() + ", " + member.type().inWords() + ", "
                + (member.actor().isPresent() ? ActorCard.count(mentions(member), "mention") : "known to the project");
    }

    /** What makes somebody known whom nobody has decided about: their name, and a mention that is theirs. */
    private List<Decision> introduction(CastMember member) {
        if (member.isDecided()) {
            return List.of();
        }
        List<Decision> introduction = new ArrayList<>();
        introduction.add(new Named(member.id(), member.name()));
        Article article = beside.orElseThrow().article();
        member.actor()
                .map(article::introducing)
                .map(theirs -> Anchor.of(article.text(), theirs.span()))
                .ifPresent(words -> introduction.add(new Refers(words, Optional.of(member.id()))));
        return introduction;
    }

    private void offer(String words) {
        offer(words, "");
    }

    private void offer(String words, String detail) {
        offer(words, detail, false, List.of());
    }

    private void offer(String words, String detail, boolean key, List<Decision> besides) {
        String string = JsonText.quoted(words);
        String inside = string.substring(1, string.length() - 1);
        if (!fits(inside)) {
            return;
        }
        String written = typing.marked() ? inside : string + (key ? ": " : "");
        proposals.putIfAbsent(
                words, new Proposal(words, detail, key, new Edit(typing.replaced(), written), before(besides)));
    }

    /** Whether it begins as what was typed, or one of its words does: people know actors by their surnames. */
    private boolean fits(String words) {
        String typed = typing.begun();
        if (words.regionMatches(true, 0, typed, 0, typed.length())) {
            return true;
        }
        String word = typed.startsWith("#") ? typed.substring(1) : typed;
        for (int dash = words.indexOf('-'); dash >= 0; dash = words.indexOf('-', dash + 1)) {
            if (words.regionMatches(true, dash + 1, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Puts them in before the annotation. */
    private Optional<Edit> before(List<Decision> decisions) {
        return beside.filter(any -> !decisions.isEmpty())
                .map(one -> AnnotationFile.items(
                        decisions, one.name(), one.article().text()))
                .map(items -> new Edit(new Span(annotation.start(), annotation.start()), items));
    }
}
