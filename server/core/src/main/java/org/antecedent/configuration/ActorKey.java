package org.antecedent.configuration;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be said of an actor that a project knows, in the order in which it is written. */
public enum ActorKey {
    NAME("The canonical name, which no other actor has."),
    TYPE("What it is, unless the articles are to tell."),
    ALIASES("What else it is called, as it stands in the text. One that two actors have tells nothing."),
    PRONOUNS("Those that it goes by: she, he, it or they; several are parted by a slash."),
    ROLES("Offices: a title, or a title with the days from and until which it was held, or their year or month alone."),
    LINKS("The addresses of it in knowledge bases, such as http://www.wikidata.org/entity/Q567."),
    NOTE("What whoever reads it should know.");

    private final String description;

    ActorKey(String description) {
        this.description = description;
    }

    /** As it is written in a file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In full sentences. */
    public String description() {
        return description;
    }

    static Set<String> keys() {
        return Arrays.stream(values()).map(ActorKey::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
