package org.antecedent.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the forms of one name become those of another: the full name the full name, the surname the surname, the first word the
 * first word, the abbreviation the abbreviation.
 *
 * @param before the full name
 * @param after the full name that it becomes
 */
record NameForms(List<String> before, List<String> after, boolean person) {
    /** @param sure whether anybody would write it so */
    record Form(String words, boolean sure) {}

    /**
     * @param full the full name
     * @param form the form of it that somebody writes anew
     * @param written what is written in its place; for a person it may be a full name
     * @return empty where the form tells nothing of the full name: an abbreviation, another name altogether
     */
    static Optional<NameForms> of(String full, String form, String written, boolean person) {
        List<String> before = words(full);
        List<String> part = words(form);
        List<String> anew = words(written);
        int left = before.size() - part.size();
        if (left == 0 && same(before, part)) {
            return Optional.of(new NameForms(before, anew, person));
        }
        if (left > 0 && anew.size() == part.size()) {
            if (same(before.subList(left, before.size()), part)) {
                return Optional.of(new NameForms(before, joined(before.subList(0, left), anew), person));
            }
            if (same(before.subList(0, part.size()), part)) {
                return Optional.of(
                        new NameForms(before, joined(anew, before.subList(part.size(), before.size())), person));
            }
        }
        return person ? Optional.of(new NameForms(before, anew, true)) : Optional.empty();
    }

    /** What becomes of a form; empty where it stays. */
    Optional<Form> of(String form) {
        List<String> words = words(form);
        return mapped(words)
                .map(mapped -> isShouted(form) && !isShouted(String.join(" ", before))
                        ? new Form(mapped.words().toUpperCase(Locale.ROOT), mapped.sure())
                        : mapped);
    }

    private Optional<Form> mapped(List<String> form) {
        int left = before.size() - form.size();
        if (left == 0 && same(before, form)) {
            return Optional.of(new Form(String.join(" ", after), true));
        }
        if (left > 0 && same(before.subList(left, before.size()), form)) {
            return Optional.of(ending(form.size()));
        }
        if (left > 0 && same(before.subList(0, form.size()), form)) {
            return Optional.of(new Form(String.join(" ", after.subList(0, Math.min(form.size(), after.size()))), true));
        }
        if (form.size() == 1 && form.get(0).equals(initials(before))) {
            return Optional.of(initials(after))
                    .filter(initials -> initials.length() > 1)
                    .map(word -> new Form(word, false));
        }
        // “Michael Pompeo” for Mike Pompeo.
        boolean samePerson = person && form.size() > 1 && last(form).equalsIgnoreCase(last(before));
        return samePerson ? Optional.of(new Form(String.join(" ", after), true)) : Optional.empty();
    }

    /** The last words, as many as there were: of a person any name has a surname; of others only one of the same build. */
    private Form ending(int length) {
        if (after.size() == before.size() || (person && after.size() > length)) {
            return new Form(String.join(" ", after.subList(after.size() - length, after.size())), true);
        }
        return new Form(String.join(" ", after), person || after.size() == 1);
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.strip().split("\\s+"));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static boolean same(List<String> one, List<String> other) {
        return String.join(" ", one).equalsIgnoreCase(String.join(" ", other));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** “NATO” of “North Atlantic Treaty Organization”. */
    private static String initials(List<String> words) {
        return words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** “MERKEL”, in a headline. */
    private static boolean isShouted(String form) {
        return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
    }
}
