package org.antecedent.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.language.dense.Classifier;
import org.antecedent.language.dense.Encoding;
import org.antecedent.language.dense.Said;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.WordTable;

/**
 * Finds persons, organisations and places by a trained model, everything else that has a name by rules: peoples, groups,
 * events. The model hears what the rules say of a name, and what the lists know, among its evidence; of tokens where it is in
 * doubt, a network is asked as well.
 */
public final class TrainedNameFinder implements NameFinder {
    // In the units of the model's scores. Tuned on the corpora that NameSource was tuned on.

    /** Of tokens whose next best class is this far behind, nobody else is asked. */
    private static final int DOUBT = 3_000;

    /** How much a unit of the network's logarithms counts. */
    private static final float UNIT = 2_500;

    /** A sentence of more words is a list or a text without sentences: the room for its vectors would be kept for good. */
    private static final int LONGEST = 500;

    private final Knowledge knowledge;
    private final Titles titles;
    private final CommonNouns nouns;
    private final ThreadLocal<Room> rooms;

    /**
     * @param clusters the word clusters that the model was trained with
     */
    public TrainedNameFinder(Knowledge knowledge, WordTable clusters, NameModel model) {
        this.knowledge = knowledge;
        this.titles = new Titles(knowledge);
        this.nouns = new CommonNouns(knowledge);
        this.rooms =
                ThreadLocal.withInitial(() -> new Room(new NameEvidence(knowledge, clusters, model.kinds()), model));
    }

    @Override
    public List<List<Name>> find(List<Sentence> paragraph) {
        return rooms.get().find(paragraph);
    }

    /** What one thread needs, used again from one paragraph to the next. */
    private final class Room {
        private final NameEvidence evidence;
        private final LinearModel model;
        private final NameSearch search;
        private final Classifier opinion;
        private final Encoding encoding;
        private final Said said;
        private final float[] classes = new float[NameSearch.CLASSES];
        private final FeatureList features = new FeatureList();
        private int[] path = new int[0];

        Room(NameEvidence evidence, NameModel model) {
            this.evidence = evidence;
            this.model = model.weights();
            this.search = new NameSearch(model.weights());
            this.opinion = model.opinion();
            this.encoding = new Encoding(opinion.encoder());
            this.said = evidence::said;
            search.prepare();
        }

        List<List<Name>> find(List<Sentence> paragraph) {
            evidence.of(paragraph);
            List<List<Name>> names = new ArrayList<>();
            for (int s = 0; s < paragraph.size(); s++) {
                names.add(find(paragraph.get(s), s));
            }
            return names;
        }

        private List<Name> find(Sentence sentence, int s) {
            int size = sentence.size();
            evidence.sentence(s);
            search.of(size);
            boolean any = false;
            for (int i = 0; i < size; i++) {
                if (evidence.isOpen(i) && !isAddress(sentence.form(i))) {
                    any = true;
                    features.clear();
                    evidence.features(i, 0, features);
                    model.score(features, search.scores(i));
                } else {
                    search.close(i);
                }
            }
            if (!any) {
                return List.of();
            }
            if (path.length < size) {
                path = new int[size * 2];
            }
            search.path(path);
            if (size <= LONGEST && search.isInDoubt(DOUBT)) {
                addOpinion();
                search.path(path);
            }
            List<Name> names = new ArrayList<>();
            List<GazetteerNameFinder.Found> rules = evidence.rules(s);
            for (int i = 0; i < size; i++) {
                if (NameSearch.starts(path[i])) {
                    int first = i;
                    while (!NameSearch.ends(path[i])) {
                        i++;
                    }
                    addChecked(sentence, first, i + 1, NameSearch.type(path[i]), rules, names);
                }
            }
            return merged(sentence, names, rules);
        }

        /** Adds to the scores of doubtful tokens what the network says of them. */
        private void addOpinion() {
            encoding.of(evidence.words(), said);
            for (int i = 0; i < evidence.size(); i++) {
                if (!search.isDoubtful(i)) {
                    continue;
                }
                Arrays.fill(classes, 0);
                opinion.classes().add(encoding.word(i), classes);
                int[] scores = search.scores(i);
                for (int c = 0; c < classes.length; c++) {
                    scores[c] += (int) (UNIT * classes[c]);
                }
            }
        }

        /** “m.cock@vu.nl”, “www.igourmet.com”: no part of a name, and between two names. */
        private static boolean isAddress(String form) {
            return form.indexOf('@') > 0 || form.contains("://") || form.startsWith("www.");
        }

        /** Adds a name that the model sees, within the bounds that the rest of the program relies on. */
        private void addChecked(
                Sentence sentence,
                int first,
                int end,
                ActorType type,
                List<GazetteerNameFinder.Found> rules,
                List<Name> names) {
            if (isNoName(sentence, first, end)) {
                return;
            }
            switch (type) {
                case PERSON -> addBare(sentence, isStorm(sentence, first - 1) ? first - 1 : first, end, names);
                case ORGANIZATION -> names.add(name(sentence, withPeople(sentence, first, end, rules), end, type));
                default -> names.add(name(sentence, first, end, type));
            }
        }

        /** “<em>Hurricane</em> Rita”: belongs to the name, which then tells that nobody is meant. */
        private static boolean isStorm(Sentence sentence, int i) {
            return i >= 0
                    && NameWords.STORMS.contains(sentence.lower(i))
                    && Character.isUpperCase(sentence.form(i).charAt(0));
        }

        /** “Apple CEO <em>Tim Cook</em>”: a title is no part of a name, and none by itself; what stands before it is another. */
        private void addBare(Sentence sentence, int first, int end, List<Name> names) {
            boolean title = titles.start(sentence, end, first) == first;
            if (title && (end - first > 1 || !knowledge.isSurname(sentence.form(first)))) {
                return;
            }
            int bare = end - 1;
            while (bare > first && titles.start(sentence, bare, first) == bare) {
                bare--;
            }
            int before = titles.start(sentence, bare, first);
            if (bare > first && before > first) {
                ActorType type = search.vote(first, before, ActorType.ORGANIZATION)
                                >= search.vote(first, before, ActorType.PLACE)
                        ? ActorType.ORGANIZATION
                        : ActorType.PLACE;
                names.add(name(sentence, first, before, type));
            }
            names.add(name(sentence, bare, isFirst(sentence, end) ? end + 1 : end, ActorType.PERSON));
        }

        /** “Norton <em>I</em>, Emperor of …”, “the mother of Elizabeth <em>I</em>”: a number, and not who writes. */
        private static boolean isFirst(Sentence sentence, int i) {
            return i + 1 < sentence.size()
                    && sentence.form(i).equals("I")
                    && (sentence.tag(i + 1) == Tag.PUNCT
                            || sentence.lower(i + 1).equals("of")
                            || sentence.lower(i + 1).equals("and")
                            || sentence.form(i + 1).endsWith("s") && sentence.tag(i + 1) == Tag.PART);
        }

        /** Where a name starts with the people before it: “<em>Russian</em> Foreign Ministry”. */
        private int withPeople(Sentence sentence, int first, int end, List<GazetteerNameFinder.Found> rules) {
            for (GazetteerNameFinder.Found rule : rules) {
                if (rule.end() == end
                        && rule.first() < first
                        && rule.guess().type() == ActorType.ORGANIZATION
                        && knowledge.isDemonym(sentence.phrase(rule.first(), first))) {
                    return rule.first();
                }
            }
            return first;
        }

        private boolean isNoName(Sentence sentence, int first, int end) {
            return endsTitle(sentence, first, end)
                    || isPortfolio(sentence, first, end)
                    || isCommon(sentence, first, end);
        }

        /** “Secretary of <em>State</em>”: a part of a title is no name. */
        private boolean endsTitle(Sentence sentence, int first, int end) {
            return first > 1
                    && sentence.lower(first - 1).equals("of")
                    && knowledge.title(sentence.phrase(first - 2, end)).isPresent();
        }

        /** “Ministers of <em>Finance and Health</em>”. */
        private boolean isPortfolio(Sentence sentence, int first, int end) {
            if (first == 0
                    || !sentence.lower(first - 1).equals("of")
                            && !sentence.lower(first - 1).equals("for")) {
                return false;
            }
            for (int i = first; i < end; i++) {
                if (!NameWords.PORTFOLIOS.contains(sentence.lower(i))
                        && !sentence.lower(i).equals("and")) {
                    return false;
                }
            }
            return true;
        }

        /** “the <em>Foundation</em>”: a common noun with a capital names nobody, and is a nominal. */
        private boolean isCommon(Sentence sentence, int first, int end) {
            if (end - first > 1 || first == 0 || sentence.tag(first - 1) != Tag.DET) {
                return false;
            }
            String lower = sentence.lower(first);
            return (nouns.has(lower) || NameWords.ORGANIZATION_HEADS.contains(lower))
                    && !NameWords.SINGLE_INSTITUTIONS.contains(lower)
                    && !Capitals.isAcronym(sentence.form(first))
                    && knowledge.organization(sentence.form(first)).isEmpty();
        }

        /** The model's names, and those of the rules that none of them overlaps. Both lie in order. */
        private List<Name> merged(Sentence sentence, List<Name> names, List<GazetteerNameFinder.Found> rules) {
            List<Name> merged = new ArrayList<>(names.size() + rules.size());
            int next = 0;
            for (GazetteerNameFinder.Found rule : rules) {
                while (next < names.size() && names.get(next).end() <= rule.first()) {
                    merged.add(names.get(next++));
                }
                if (next == names.size() || names.get(next).first() >= rule.end()) {
                    ruled(sentence, rule.first(), rule.end(), rule.guess().type())
                            .ifPresent(merged::add);
                }
            }
            merged.addAll(names.subList(next, names.size()));
            return merged;
        }

        private Name name(Sentence sentence, int first, int end, ActorType type) {
            ActorType named = type == ActorType.PLACE ? place(knowledge, sentence.phrase(first, end)) : type;
            return new Name(first, end, named, votes(first, end));
        }

        private Name.Votes votes(int first, int end) {
            return new Name.Votes(
                    search.vote(first, end, ActorType.PERSON),
                    search.vote(first, end, ActorType.ORGANIZATION),
                    search.vote(first, end, ActorType.PLACE));
        }

        /** What the rules see and the model does not: something with a name, but for now of none of the model's classes. */
        private Optional<Name> ruled(Sentence sentence, int first, int end, ActorType type) {
            return switch (type) {
                case PERSON, ORGANIZATION, PLACE, GEOPOLITICAL ->
                    isNoName(sentence, first, end)
                            ? Optional.empty()
                            : Optional.of(new Name(first, end, ActorType.OTHER, votes(first, end)));
                default -> Optional.of(new Name(first, end, type));
            };
        }
    }

    /** A country, or a city that stands for one, may act; other places do not. */
    static ActorType place(Knowledge knowledge, String words) {
        boolean acts = knowledge.country(words).isPresent()
                || knowledge.countryOfSeat(words).isPresent();
        return acts ? ActorType.GEOPOLITICAL : ActorType.PLACE;
    }
}
