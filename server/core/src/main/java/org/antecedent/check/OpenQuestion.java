package org.antecedent.check;

import java.util.Optional;

/** What a finding asks that a person can answer by a decision, without a change of the text. */
public enum OpenQuestion {
    WHO_IS_MEANT,
    WHO_SAYS_IT,
    /** Whether two actors are one. */
    ARE_THEY_ONE;

    /** Empty where only a change of the text helps. */
    public static Optional<OpenQuestion> of(Finding finding) {
        return Checks.about(finding.code()).flatMap(About::question);
    }

    boolean isAskedBy(Finding finding) {
        return of(finding).filter(this::equals).isPresent();
    }
}
