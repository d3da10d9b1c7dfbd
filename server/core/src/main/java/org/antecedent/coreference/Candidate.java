package org.antecedent.coreference;

import java.util.List;

/**
 * One possible antecedent.
 *
 * @param antecedent the id of the mention it stands for
 * @param probability in [0,1]; the candidates of one resolution add up to at most 1
 * @param reasons what speaks for and against it, in words a person can read: the weightiest for it and the weightiest
 *     against it, which begins with “but”, then the rest
 */
public record Candidate(int antecedent, double probability, List<String> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
