package org.antecedent.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a house has settled for all its articles, so that no check asks for it again.
 *
 * @param abbreviations known to every reader: they need no expansion
 * @param names of persons who need neither a first name nor a role: “Putin”
 * @param loadedVerbs lemmas of reporting verbs that take sides, besides those that are known to
 * @param neutralVerbs lemmas of reporting verbs that this house takes for neutral
 * @param date when articles were written that do not say so themselves
 * @param numbers options set otherwise than usual
 */
public record HouseStyle(
        Set<String> abbreviations,
        Set<String> names,
        Set<String> loadedVerbs,
        Set<String> neutralVerbs,
        Optional<LocalDate> date,
        Map<About.Option, Integer> numbers) {

    /** Where nobody has settled anything: what everybody knows, and no more. */
    public static final HouseStyle STANDARD =
            new HouseStyle(KnownToAll.ABBREVIATIONS, KnownToAll.NAMES, Set.of(), Set.of(), Optional.empty(), Map.of());

    public HouseStyle {
        abbreviations = Set.copyOf(abbreviations);
        names = Set.copyOf(names);
        loadedVerbs = Set.copyOf(loadedVerbs);
        neutralVerbs = Set.copyOf(neutralVerbs);
        numbers = Map.copyOf(numbers);
    }

    /** What the house has set the option to. */
    public int number(About.Option option) {
        return numbers.getOrDefault(option, option.standard());
    }
}
