package org.antecedent.check;

import java.util.Map;
import java.util.Optional;

/**
 * Which checks are run, and how much their findings matter.
 *
 * @param profile its checks are on
 * @param levels by code, what is set otherwise; a check that is not in the profile is on where it is set to anything but off
 */
public record Selection(Profile profile, Map<String, Level> levels) {
    /** Where nobody has chosen. */
    public static final Selection STANDARD = new Selection(Profile.DEFAULT, Map.of());

    public Selection {
        levels = Map.copyOf(levels);
    }

    /** Whether the check is run. */
    public boolean holds(About about) {
        Level level = levels.get(about.code());
        return level == null ? about.profile().compareTo(profile) <= 0 : level != Level.OFF;
    }

    /** Whether a finding of a check that is run is told. */
    public boolean tells(Finding finding) {
        return finding.profile().compareTo(profile) <= 0;
    }

    /** How much the findings of a check matter, where that is set otherwise. */
    public Optional<Severity> severity(String code) {
        return levels.getOrDefault(code, Level.ON).severity();
    }
}
