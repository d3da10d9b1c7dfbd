package org.antecedent.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.antecedent.text.Span;

/**
 * How far two partitions of mentions into actors agree. The mentions may differ, as in S. Pradhan and others, “Scoring Coreference
 * Partitions of Predicted Mentions”, ACL 2014; no mention is in two chains of one side.
 */
public enum CoreferenceMetric {
    /** Links that are missing to make one side's chains of the other's: M. Vilain and others, MUC-6, 1995. */
    MUC {
        @Override
        Ratio recall(List<Set<Span>> key, List<Set<Span>> response) {
            Map<Span, Integer> chainOf = chainOf(response);
            int found = 0;
            int links = 0;
            for (Set<Span> chain : key) {
                Map<Integer, Integer> shared = shared(chain, chainOf);
                int known = shared.values().stream().mapToInt(Integer::intValue).sum();
                found += known - shared.size();
                links += chain.size() - 1;
            }
            return new Ratio(found, links);
        }
    },
    /** For each mention, how much of its chain is with it on the other side: A. Bagga and B. Baldwin, LREC 1998. */
    B_CUBED {
        @Override
        Ratio recall(List<Set<Span>> key, List<Set<Span>> response) {
            Map<Span, Integer> chainOf = chainOf(response);
            double sum = 0;
            int mentions = 0;
            for (Set<Span> chain : key) {
                for (double shared : shared(chain, chainOf).values()) {
                    sum += shared * shared / chain.size();
                }
                mentions += chain.size();
            }
            return new Ratio(sum, mentions);
        }
    },
    /** Each chain with at most one of the other side, so that they share most: X. Luo, HLT/EMNLP 2005, with his φ4. */
    CEAF_E {
        @Override
        Ratio recall(List<Set<Span>> key, List<Set<Span>> response) {
            double[][] similarity = new double[key.size()][response.size()];
            for (int i = 0; i < key.size(); i++) {
                for (int j = 0; j < response.size(); j++) {
                    similarity[i][j] = 2.0
                            * common(key.get(i), response.get(j))
                            / (key.get(i).size() + response.get(j).size());
                }
            }
            return new Ratio(Assignment.best(similarity), key.size());
        }
    },
    /**
     * For each chain, how many of its links the other side has, weighed by its size; a mention alone has one link, to itself: N. S.
     * Moosavi and M. Strube, ACL 2016.
     */
    LEA {
        @Override
        Ratio recall(List<Set<Span>> key, List<Set<Span>> response) {
            Map<Span, Integer> chainOf = chainOf(response);
            double sum = 0;
            int mentions = 0;
            for (Set<Span> chain : key) {
                sum += chain.size() * resolved(chain, response, chainOf);
                mentions += chain.size();
            }
            return new Ratio(sum, mentions);
        }

        private double resolved(Set<Span> chain, List<Set<Span>> response, Map<Span, Integer> chainOf) {
            if (chain.size() == 1) {
                return response.contains(chain) ? 1 : 0;
            }
            double found = 0;
            for (int shared : shared(chain, chainOf).values()) {
                found += links(shared);
            }
            return found / links(chain.size());
        }

        private static double links(int mentions) {
            return mentions * (mentions - 1) / 2.0;
        }
    };

    /** How much of the first chains the others have: precision is recall with the sides changed. */
    abstract Ratio recall(List<Set<Span>> key, List<Set<Span>> response);

    /** @param left each chain the words of its mentions, one at least */
    public Score of(List<Set<Span>> left, List<Set<Span>> right) {
        return new Score(recall(left, right), recall(right, left));
    }

    private static Map<Span, Integer> chainOf(List<Set<Span>> chains) {
        Map<Span, Integer> chainOf = new HashMap<>();
        for (int i = 0; i < chains.size(); i++) {
            for (Span mention : chains.get(i)) {
                chainOf.put(mention, i);
            }
        }
        return chainOf;
    }

    /** How many of the chain's mentions are in which of the others. */
    private static Map<Integer, Integer> shared(Set<Span> chain, Map<Span, Integer> chainOf) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (Span mention : chain) {
            Integer other = chainOf.get(mention);
            if (other != null) {
                shared.merge(other, 1, Integer::sum);
            }
        }
        return shared;
    }

    private static long common(Set<Span> one, Set<Span> other) {
        return one.stream().filter(other::contains).count();
    }
}
