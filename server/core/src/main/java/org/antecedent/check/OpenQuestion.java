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
        return switch (finding.code()) {
            case "pronoun-ambiguous",
                    "pronoun-without-antecedent",
                    "pronoun-agreement",
                    "pronoun-distant",
                    "speaker-pronoun-across-paragraph",
                    "description-unclear",
                    "group-unclear",
                    "former-latter",
                    "short-form-unclear",
                    "shared-surname" -> Optional.of(WHO_IS_MEANT);
            case "quote-without-speaker", "partial-quote-owner", "speaker-switch" -> Optional.of(WHO_SAYS_IT);
            case "role-name-reversal", "name-spelling", "stance-naming" -> Optional.of(ARE_THEY_ONE);
            default -> Optional.empty();
        };
    }

    boolean isAskedBy(Finding finding) {
        return of(finding).filter(this::equals).isPresent();
    }
}
